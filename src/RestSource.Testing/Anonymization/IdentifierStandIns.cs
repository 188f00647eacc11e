namespace RestSource.Testing.Anonymization;

/// <summary>Stand-ins for UUIDs: of the same version, variant and case.</summary>
internal sealed class IdentifierStandIns(RunStandIns runs)
{
    private const int VersionPlace = 14;
    private const int VariantPlace = 19;

    /// <summary>The stand-in; <see langword="null"/> for other texts.</summary>
    public string? Of(string text)
    {
        if (!Guid.TryParseExact(text, "D", out var identifier))
        {
            return null;
        }

        if (identifier == Guid.Empty)
        {
            return text;
        }

        var isUpper = text.AsSpan().ContainsAnyInRange('A', 'F');
        var standIn = runs.OfHex(isUpper ? text.ToUpperInvariant() : text).ToCharArray();
        standIn[VersionPlace] = text[VersionPlace];
        standIn[VariantPlace] = text[VariantPlace];
        return new string(standIn);
    }
}
