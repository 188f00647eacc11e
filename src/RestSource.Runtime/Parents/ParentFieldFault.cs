namespace RestSource.Parents;

/// <summary>A field of a parent record whose value requests cannot carry.</summary>
/// <param name="Field">The field as the config writes it.</param>
/// <param name="Value">Its value: <c>.</c> or <c>..</c> where a path needs a segment, or empty; <see langword="null"/> when there is none.</param>
internal sealed record ParentFieldFault(string Field, string? Value)
{
    /// <summary>Gets a value indicating whether there is nothing to ask for, so that the record may be passed over.</summary>
    public bool IsMissing => string.IsNullOrEmpty(Value);
}
