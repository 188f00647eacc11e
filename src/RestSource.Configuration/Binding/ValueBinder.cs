using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Binding;

/// <summary>Binds strings that must be one of a few words.</summary>
internal static class ValueBinder
{
    /// <summary>Finds what the word stands for, or says which words there are and returns <paramref name="fallback"/>.</summary>
    public static T OneOf<T>(JsonStringNode? node, string key, IReadOnlyDictionary<string, T> words, T fallback, DiagnosticBag diagnostics)
    {
        if (node is null)
        {
            return fallback;
        }

        if (words.TryGetValue(node.Value, out var value))
        {
            return value;
        }

        diagnostics.Report(KeyRules.UnknownValue, node.Span, key, Suggestion.For(node.Value, [.. words.Keys], "values"));
        return fallback;
    }
}
