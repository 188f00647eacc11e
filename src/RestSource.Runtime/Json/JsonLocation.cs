using System.Text;
using System.Text.Json;

namespace RestSource.Json;

/// <summary>Where in a document a reader stands: follows it token by token, and shows the place as JSONPath.</summary>
/// <remarks>Costs a copy of each name, and an allocation only where a document is deeper, or its names longer, than any level before.</remarks>
internal sealed class JsonLocation
{
    /// <summary>The levels of objects and arrays that are read.</summary>
    public const int MaxDepth = 64;

    private const int MaxShownName = 64;

    private Level[] _levels = new Level[8];
    private byte[] _names = new byte[64];

    /// <summary>How many objects and arrays are open.</summary>
    public int Depth { get; private set; }

    /// <summary>The innermost open level is an array.</summary>
    public bool IsInArray => Depth > 0 && _levels[Depth - 1].IsArray;

    /// <summary>How many values or names the innermost open level has begun.</summary>
    public long Count => Depth == 0 ? 0 : _levels[Depth - 1].Count;

    /// <summary>The names that lead to the reader's place, outermost first.</summary>
    public IEnumerable<string> Names => _levels.Take(Depth).Where(level => !level.IsArray).Select(NameOf);

    /// <summary>A member as JSONPath writes it: <c>.name</c>, or <c>['other name']</c>.</summary>
    /// <param name="name">The member's name, unescaped.</param>
    /// <returns>JSONPath text.</returns>
    public static string Member(string name)
    {
        var isPlain = name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');
        return isPlain ? $".{name}" : $"['{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']";
    }

    /// <summary>An item as JSONPath writes it.</summary>
    /// <param name="index">Counted from 0.</param>
    /// <returns>JSONPath text.</returns>
    public static string Item(long index) => FormattableString.Invariant($"[{index}]");

    /// <summary>Gives a location of its own that stands in the same place.</summary>
    public JsonLocation Copy() => new() { _levels = [.. _levels], _names = [.. _names], Depth = Depth };

    /// <summary>Takes in the token that the reader has just read.</summary>
    /// <param name="reader">Stands on the token that follows the one taken in last.</param>
    public void Follow(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _levels[Depth - 1].Count++;
                KeepName(ref _levels[Depth - 1], ref reader);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Depth--;
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                FollowSkipped();
                Open(isArray: reader.TokenType == JsonTokenType.StartArray);
                break;
            default:
                FollowSkipped();
                break;
        }
    }

    /// <summary>Takes in whole values at once, of which nothing inside is followed.</summary>
    /// <param name="count">How many of them.</param>
    public void FollowSkipped(int count = 1)
    {
        if (IsInArray)
        {
            _levels[Depth - 1].Count += count;
        }
    }

    /// <summary>The place of the value or name that began last.</summary>
    /// <returns>JSONPath text: <c>$.data[17].owner.name</c>.</returns>
    public override string ToString()
    {
        var path = new StringBuilder("$");
        foreach (var level in _levels.AsSpan(0, Depth))
        {
            if (level.Count > 0)
            {
                path.Append(level.IsArray ? Item(level.Count - 1) : Member(NameOf(level)));
            }
        }

        return path.ToString();
    }

    /// <summary>The place as all records share it, from the outermost value: <c>owner.name</c>, <c>tags[*]</c>.</summary>
    /// <returns>The names on the way, long ones cut, and without control characters; empty for the outermost value itself.</returns>
    public string ToPattern()
    {
        var path = new StringBuilder();
        foreach (var level in _levels.AsSpan(0, Depth))
        {
            if (level.Count > 0)
            {
                path.Append(level.IsArray ? "[*]" : Member(Shown(NameOf(level))));
            }
        }

        return path.ToString().TrimStart('.');
    }

    private static string Shown(string name) =>
        string.Concat(name.Select(static character => char.IsControl(character) ? '?' : character).Take(MaxShownName)) + (name.Length > MaxShownName ? "…" : "");

    private void Open(bool isArray)
    {
        var nameStart = Depth == 0 ? 0 : _levels[Depth - 1].NameEnd;
        if (Depth == _levels.Length)
        {
            Array.Resize(ref _levels, 2 * Depth);
        }

        _levels[Depth++] = new Level { IsArray = isArray, NameStart = nameStart, NameEnd = nameStart };
    }

    private void KeepName(ref Level level, ref Utf8JsonReader reader)
    {
        level.NameEnd = level.NameStart + reader.ValueSpan.Length;
        if (level.NameEnd > _names.Length)
        {
            Array.Resize(ref _names, Math.Max(level.NameEnd, 2 * _names.Length));
        }

        reader.ValueSpan.CopyTo(_names.AsSpan(level.NameStart));
    }

    private string NameOf(Level level)
    {
        var escaped = _names.AsSpan(level.NameStart..level.NameEnd);
        try
        {
            var reader = new Utf8JsonReader([(byte)'"', .. escaped, (byte)'"']);
            reader.Read();
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Not valid Unicode: shown as it stands, with replacement characters.
            return Encoding.UTF8.GetString(escaped);
        }
    }

    private struct Level
    {
        public bool IsArray;
        public long Count;
        public int NameStart;
        public int NameEnd;
    }
}
