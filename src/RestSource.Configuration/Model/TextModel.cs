namespace RestSource.Configuration.Model;

/// <summary>A string of the config in which secrets and settings are given at run time.</summary>
/// <param name="Parts">Literal text and placeholders, in order; empty for the empty string.</param>
public sealed record TextModel(EquatableArray<TextPart> Parts)
{
    /// <summary>Gets a value indicating whether a secret is part of the text.</summary>
    public bool HasSecret => Parts.Any(static part => part.Kind == TextPartKind.Secret);

    /// <summary>Gets the text when no part of it waits for run time, else <see langword="null"/>.</summary>
    public string? Literal => Parts.All(static part => part.Kind == TextPartKind.Literal)
        ? string.Concat(Parts.Select(static part => part.Value))
        : null;

    /// <summary>Makes a text without placeholders.</summary>
    public static TextModel Of(string literal) =>
        new((literal.Length == 0 ? [] : new[] { new TextPart(TextPartKind.Literal, literal) }).ToEquatableArray());
}

/// <summary>A stretch of a <see cref="TextModel"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The text itself, or the name of the secret or setting.</param>
public sealed record TextPart(TextPartKind Kind, string Value);

/// <summary>What a <see cref="TextPart"/> is.</summary>
public enum TextPartKind
{
    /// <summary>Text as it stands.</summary>
    Literal,

    /// <summary><c>{secrets.NAME}</c>.</summary>
    Secret,

    /// <summary><c>{config.NAME}</c>.</summary>
    Setting,
}
