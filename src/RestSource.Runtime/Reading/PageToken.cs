namespace RestSource.Reading;

/// <summary>A continuation token.</summary>
/// <param name="Value">What a read begins with.</param>
/// <param name="Shown">The same as messages and logs may show it: with <c>***</c> for what may be a credential.</param>
internal sealed record PageToken(string Value, string Shown);
