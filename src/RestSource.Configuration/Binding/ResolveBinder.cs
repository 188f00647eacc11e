using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>Binds a param of type <c>resolve</c>, the older way to name a field of a parent for the path.</summary>
internal static class ResolveBinder
{
    private static readonly KeyTable Keys = new("a param of type 'resolve'", "type", "resource", "field");

    /// <summary>Binds it; returns <see langword="null"/> after saying what is wrong.</summary>
    public static ParentReference? Bind(JsonObjectNode rule, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(rule, Keys, diagnostics);
        var resource = Read(keys, rule, "resource", "posts");
        var field = Read(keys, rule, "field", "id");
        return resource is not null && field is not null && SelectorBinder.Bind(field, diagnostics) is { } selector
            ? new ParentReference(resource, field, selector)
            : null;
    }

    private static JsonStringNode? Read(ObjectReader keys, JsonObjectNode rule, string key, string example)
    {
        if (keys.Value(key) is null)
        {
            keys.ReportMissing(key, $"\"{key}\": \"{example}\"", rule.Opening);
        }

        return keys.String(key);
    }
}
