using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Reads the keys of one object: says once which are unknown, and of each that is asked for whether it is missing or mistyped.</summary>
internal sealed class ObjectReader
{
    private readonly JsonObjectNode _node;
    private readonly KeyTable _keys;
    private readonly DiagnosticBag _diagnostics;

    public ObjectReader(JsonObjectNode node, KeyTable keys, DiagnosticBag diagnostics)
    {
        _node = node;
        _keys = keys;
        _diagnostics = diagnostics;
        foreach (var member in node.Members)
        {
            Check(member);
        }
    }

    /// <summary>Tells whether the key is written, be it with <c>null</c>.</summary>
    public bool Has(string key) => _node.Find(key) is not null;

    /// <summary>Gets the member, unless its value is <c>null</c>.</summary>
    public JsonMember? Member(string key) => _node.Find(key) is { Value: not JsonNullNode } member ? member : null;

    /// <summary>Gets the value; <see langword="null"/> when the key is not written or <c>null</c>.</summary>
    public JsonNode? Value(string key) => Member(key)?.Value;

    public JsonStringNode? String(string key) => Read<JsonStringNode>(key, "a string");

    /// <summary>Reads a string that must not be empty; an empty one is reported and read as absent.</summary>
    public string? Name(string key, string expected)
    {
        if (String(key) is { Value.Length: 0 } empty)
        {
            _diagnostics.Report(KeyRules.OutOfRange, empty.Span, key, expected);
            return null;
        }

        return String(key)?.Value;
    }

    /// <summary>Reads a JSONPath; one that is not valid is reported and read as absent.</summary>
    public SelectorModel? Selector(string key) => String(key) is { } path ? SelectorBinder.Bind(path, _diagnostics) : null;

    public JsonObjectNode? Object(string key) => Read<JsonObjectNode>(key, "an object");

    public JsonArrayNode? Array(string key) => Read<JsonArrayNode>(key, "an array");

    public bool Boolean(string key, bool fallback) => Read<JsonBooleanNode>(key, "true or false")?.Value ?? fallback;

    public long? Integer(string key, long minimum, long maximum) =>
        Value(key) is { } value ? NumberReader.Integer(value, key, minimum, maximum, _diagnostics) : null;

    public double? Number(string key, double minimum, double maximum) =>
        Value(key) is { } value ? NumberReader.Number(value, key, minimum, maximum, _diagnostics) : null;

    /// <summary>Says that a key must be written, unless it is there with a slip that is reported already, or what is written could not be read.</summary>
    /// <param name="key">The key.</param>
    /// <param name="example">What to write.</param>
    /// <param name="at">What to mark.</param>
    public void ReportMissing(string key, string example, SourceSpan at)
    {
        if (!HasMisspelled(_node, key, _keys))
        {
            ReportMissing(_node, _keys.Owner, key, example, at, _diagnostics);
        }
    }

    /// <summary>Tells whether an unknown key is there that <paramref name="key"/> is proposed for.</summary>
    public static bool HasMisspelled(JsonObjectNode node, string key, KeyTable keys) =>
        node.Members.Any(member => !keys.Knows(member.Name) && Suggestion.Closest(member.Name, keys.Keys) == key);

    /// <summary>Says that a key must be written, unless what is written could not be read.</summary>
    public static void ReportMissing(JsonObjectNode node, string owner, string key, string example, SourceSpan at, DiagnosticBag diagnostics)
    {
        if (node.IsComplete)
        {
            diagnostics.Report(KeyRules.MissingKey, at, owner, key, example);
        }
    }

    private T? Read<T>(string key, string expected)
        where T : JsonNode
    {
        var value = Value(key);
        if (value is not (null or T))
        {
            _diagnostics.Report(KeyRules.WrongType, value.Span, key, expected);
        }

        return value as T;
    }

    private void Check(JsonMember member)
    {
        var key = member.Name;
        if (_keys.Reads(key) || KeyTable.IsForPeople(key))
        {
            return;
        }

        if (_keys.NoEffect.TryGetValue(key, out var reason))
        {
            ReportUnlessNull(KeyRules.NoEffect, member, reason);
        }
        else if (_keys.NotInJson.TryGetValue(key, out var way))
        {
            ReportUnlessNull(KeyRules.NotInJson, member, way);
        }
        else
        {
            var advice = _keys.Elsewhere.TryGetValue(key, out var place) ? place : Suggestion.For(key, _keys.Keys);
            _diagnostics.Report(KeyRules.UnknownKey, member.NameSpan, key, _keys.Owner, advice);
        }
    }

    private void ReportUnlessNull(DiagnosticRule rule, JsonMember member, string advice)
    {
        if (member.Value is not JsonNullNode)
        {
            _diagnostics.Report(rule, member.NameSpan, member.Name, advice);
        }
    }
}
