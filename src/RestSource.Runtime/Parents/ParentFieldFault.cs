namespace RestSource.Parents;

/// <summary>A field of a parent record whose value a child cannot take.</summary>
/// <param name="Field">The field as the config writes it.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Value">Its value, if it has one.</param>
internal sealed record ParentFieldFault(string Field, ParentFieldFaultKind Kind, string? Value = null)
{
    /// <summary>Gets a value indicating whether there is nothing to take, so that the record may be passed over.</summary>
    public bool IsMissing => Kind != ParentFieldFaultKind.Climbs;
}
