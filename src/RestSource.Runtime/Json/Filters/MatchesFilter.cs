using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RestSource.Json.Filters;

/// <summary><c>search(@.a, 'x.*')</c>: a text fits a regular expression.</summary>
/// <remarks>Without backtracking, so that no text of an API can make it take long.</remarks>
/// <param name="text">What is looked at; nothing but a text fits.</param>
/// <param name="pattern">An expression of .NET.</param>
internal sealed class MatchesFilter(JsonOperand text, string pattern) : JsonFilter
{
    private readonly Regex _expression = new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override string ToString() => $"search({text}, \"{JsonEncodedText.Encode(pattern)}\")";

    /// <inheritdoc/>
    internal override bool Holds(JsonElement current, JsonQuery query) =>
        text.Evaluate(current, query) is { ValueKind: JsonValueKind.String } value
        && TextBytes.TryRead(value, out var bytes)
        && _expression.IsMatch(Encoding.UTF8.GetString(bytes));
}
