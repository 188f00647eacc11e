using System.Text;
using System.Text.Json;

namespace RestSource.Json;

/// <summary>One step of a <see cref="JsonSelector"/>.</summary>
public sealed class JsonStep
{
    private readonly byte[]? _name;
    private readonly int _index;

    private JsonStep(byte[]? name, int index)
    {
        _name = name;
        _index = index;
    }

    /// <summary><c>[*]</c>: every item of an array, or every member of an object.</summary>
    public static JsonStep Wildcard { get; } = new(name: null, index: -1);

    /// <summary>Whether this is <see cref="Wildcard"/>.</summary>
    internal bool IsWildcard => this == Wildcard;

    /// <summary><c>name</c> or <c>['name']</c>: a member of an object.</summary>
    /// <param name="name">The member's name, unescaped.</param>
    /// <returns>The step.</returns>
    public static JsonStep Name(string name) => new(Encoding.UTF8.GetBytes(name), index: -1);

    /// <summary><c>[0]</c>: an item of an array.</summary>
    /// <param name="index">Counted from 0.</param>
    /// <returns>The step.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public static JsonStep Index(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(name: null, index);
    }

    /// <summary>The step as JSONPath writes it: <c>.name</c>, <c>['quoted name']</c>, <c>[0]</c>, <c>[*]</c>.</summary>
    /// <returns>JSONPath text.</returns>
    public override string ToString() =>
        _name is not null ? JsonLocation.Member(Encoding.UTF8.GetString(_name))
        : IsWildcard ? "[*]"
        : JsonLocation.Item(_index);

    /// <summary>Whether the step leads to the member whose name is under the reader.</summary>
    /// <param name="reader">Stands on a field's name.</param>
    /// <returns>Whether it does.</returns>
    internal bool MatchesMember(ref Utf8JsonReader reader) =>
        IsWildcard || (_name is not null && JsonRecord.NameLength(ref reader) == _name.Length && reader.ValueTextEquals(_name));

    /// <summary>Whether the step leads to an item of an array.</summary>
    /// <param name="index">Counted from 0.</param>
    /// <returns>Whether it does.</returns>
    internal bool MatchesItem(long index) => IsWildcard || (_name is null && _index == index);
}
