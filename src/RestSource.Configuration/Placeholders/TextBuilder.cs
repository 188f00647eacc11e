using RestSource.Configuration.Model;

namespace RestSource.Configuration.Placeholders;

/// <summary>Puts a <see cref="TextModel"/> together; neighbouring literals become one part.</summary>
internal sealed class TextBuilder
{
    private readonly List<TextPart> _parts = [];

    public void Add(TextPartKind kind, string value)
    {
        if (kind == TextPartKind.Literal && _parts.Count > 0 && _parts[_parts.Count - 1] is { Kind: TextPartKind.Literal } last)
        {
            _parts[_parts.Count - 1] = last with { Value = last.Value + value };
        }
        else if (kind != TextPartKind.Literal || value.Length > 0)
        {
            _parts.Add(new TextPart(kind, value));
        }
    }

    public void Add(TextModel text)
    {
        foreach (var part in text.Parts)
        {
            Add(part.Kind, part.Value);
        }
    }

    public TextModel ToModel() => new(_parts.ToEquatableArray());
}
