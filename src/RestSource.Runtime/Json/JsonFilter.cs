using System.Text.Json;
using RestSource.Json.Filters;

namespace RestSource.Json;

/// <summary>The condition of a filter, <c>[?condition]</c> (RFC 9535, section 2.3.5).</summary>
public abstract class JsonFilter
{
    private protected JsonFilter()
    {
    }

    /// <summary><c>a || b</c>: one of the conditions holds.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <returns>The condition.</returns>
    public static JsonFilter Any(params JsonFilter[] conditions) => new AnyFilter(conditions);

    /// <summary><c>a &amp;&amp; b</c>: all conditions hold.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <returns>The condition.</returns>
    public static JsonFilter All(params JsonFilter[] conditions) => new AllFilter(conditions);

    /// <summary><c>!a</c>: the condition does not hold.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The condition.</returns>
    public static JsonFilter Not(JsonFilter condition) => new NotFilter(condition);

    /// <summary><c>@.a</c>: the path leads to a value, whatever it is.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The condition.</returns>
    public static JsonFilter Exists(JsonOperandPath path) => new ExistsFilter(path);

    /// <summary><c>@.a &lt; 1</c>.</summary>
    /// <param name="left">What stands left.</param>
    /// <param name="comparison">What is asked.</param>
    /// <param name="right">What stands right.</param>
    /// <returns>The condition.</returns>
    public static JsonFilter Compare(JsonOperand left, JsonComparison comparison, JsonOperand right) => new CompareFilter(left, comparison, right);

    /// <summary><c>search(@.a, 'x.*')</c>: a text fits a regular expression.</summary>
    /// <param name="text">What is looked at; nothing but a text fits.</param>
    /// <param name="pattern">An expression of .NET that can be matched without backtracking.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The pattern is no expression.</exception>
    /// <exception cref="NotSupportedException">It needs backtracking.</exception>
    public static JsonFilter Matches(JsonOperand text, string pattern) => new MatchesFilter(text, pattern);

    /// <summary>Whether the condition holds.</summary>
    /// <param name="current">The value that is filtered: <c>@</c>.</param>
    /// <param name="query">The document: <c>$</c>.</param>
    internal abstract bool Holds(JsonElement current, JsonQuery query);
}
