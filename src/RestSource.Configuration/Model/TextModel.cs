namespace RestSource.Configuration.Model;

/// <summary>A string of the config in which secrets and settings are given at run time.</summary>
/// <param name="Parts">Literal text and placeholders, in order; empty for the empty string.</param>
public sealed record TextModel(EquatableArray<TextPart> Parts)
{
    /// <summary>Gets a value indicating whether a secret is part of the text.</summary>
    public bool HasSecret => Parts.Any(static part => part.Kind == TextPartKind.Secret);

    /// <summary>Gets a value indicating whether the text differs from request to request: it holds a value of a parent or of an incremental read.</summary>
    public bool VariesByRequest => Parts.Any(static part => part.Kind is TextPartKind.Parent or TextPartKind.Incremental);

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
/// <param name="Value">The text itself, or what stands after the first dot of the placeholder: the name of the secret or setting, <c>projects.id</c>, <c>start_value</c>.</param>
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

    /// <summary><c>{resources.NAME.FIELD}</c>: a value of the parent's record.</summary>
    Parent,

    /// <summary><c>{incremental.NAME}</c>: a value of an incremental read.</summary>
    Incremental,
}
