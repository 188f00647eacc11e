namespace RestSource.Configuration.Model;

/// <summary>A field of a form that is sent as <c>application/x-www-form-urlencoded</c>.</summary>
/// <param name="Name">Its name, not encoded.</param>
/// <param name="Value">Its value, not encoded.</param>
public sealed record FormFieldModel(TextModel Name, TextModel Value);
