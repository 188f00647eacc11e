using System.Text;
using System.Text.Json;

namespace RestSource.Json;

/// <summary>Looks for paging in a body while it streams by, by names: in objects inside of objects, never in arrays. Config <c>"paginator": "auto"</c>.</summary>
internal sealed class PagingDetector
{
    private string? _name;
    private int? _arrayDepth;
    private int? _nextDepth;

    /// <summary>Gets what was found so far.</summary>
    public DetectedPaging Found { get; private set; } = new();

    /// <summary>Gets whether the tokens at hand are inside of an array, where nothing is looked for.</summary>
    public bool IsInArray => _arrayDepth is not null;

    /// <summary>Takes the next token of the body.</summary>
    public void Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                _arrayDepth ??= reader.CurrentDepth;
                break;
            case JsonTokenType.EndArray:
                _arrayDepth = _arrayDepth == reader.CurrentDepth ? null : _arrayDepth;
                break;
            case var _ when IsInArray:
                break;
            case JsonTokenType.PropertyName:
                _name = NameOf(ref reader);
                break;
            case JsonTokenType.StartObject:
                _nextDepth ??= _name is { } name && PagingNames.Next.Contains(name) ? reader.CurrentDepth : null;
                _name = null;
                break;
            case JsonTokenType.EndObject:
                _nextDepth = _nextDepth == reader.CurrentDepth ? null : _nextDepth;
                break;
            case JsonTokenType.String when _name is not null && Encoding.UTF8.GetString(ScalarText.Of(ref reader)) is { Length: > 0 } text:
                Found = Found.With(_name, text, text);
                break;
            case JsonTokenType.Number when _name is not null:
                var number = Encoding.UTF8.GetString(reader.ValueSpan);
                Found = Found.With(_name, number, PageCursor.FromJson(number));
                break;
        }
    }

    /// <summary>A name that matters, or nothing.</summary>
    private string? NameOf(ref Utf8JsonReader reader)
    {
        if (JsonRecord.NameLength(ref reader) is < 0 or > PagingNames.MaxLength)
        {
            return null;
        }

        var name = PagingNames.Normalize(reader.GetString()!);
        return _nextDepth is not null ? (PagingNames.Link.Contains(name) ? name : null)
            : PagingNames.Next.Contains(name) || PagingNames.Pages.Contains(name) || PagingNames.Page.Contains(name) ? name
            : null;
    }
}
