using System.Text;
using System.Text.RegularExpressions;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Placeholders;

/// <summary>Splits a string of the config into literal stretches and placeholders.</summary>
internal static class PlaceholderScanner
{
    private static readonly Regex Pasted = new(
        """^\s*dlt\.(secrets|config)\[\s*(["'])([^"'\]]+)\2\s*\]\s*$""", RegexOptions.CultureInvariant);

    private static readonly Regex RunTimeOnly = new(@"\{((?:secrets|config)\.[^{}]*)\}", RegexOptions.CultureInvariant);

    /// <summary>Splits a text whose braces are literal, but for <c>{secrets.NAME}</c> and <c>{config.NAME}</c>: dlt does not format it.</summary>
    public static IReadOnlyList<Placeholder> ScanLiteral(JsonStringNode node)
    {
        if (TryScanPasted(node) is { } pasted)
        {
            return [pasted];
        }

        var parts = new List<Placeholder>();
        var end = 0;
        foreach (Match match in RunTimeOnly.Matches(node.Value))
        {
            AddLiteral(end, match.Index);
            parts.Add(new Placeholder(false, node.Part(match.Groups[1].Index, match.Groups[1].Length), node.SpanOf(match.Index, match.Length)));
            end = match.Index + match.Length;
        }

        AddLiteral(end, node.Value.Length);
        return parts;

        void AddLiteral(int from, int to)
        {
            if (to > from)
            {
                parts.Add(new Placeholder(true, node.Part(from, to - from), node.SpanOf(from, to - from)));
            }
        }
    }

    /// <summary>Splits a text that dlt formats: every brace opens or closes a placeholder, <c>{{</c> and <c>}}</c> stand for braces.</summary>
    public static IReadOnlyList<Placeholder> ScanFormat(JsonStringNode node, DiagnosticBag diagnostics)
    {
        if (TryScanPasted(node) is { } pasted)
        {
            return [pasted];
        }

        var parts = new List<Placeholder>();
        var literal = new StringBuilder();
        var text = node.Value;
        for (var index = 0; index < text.Length; index++)
        {
            var close = text[index] == '{' ? text.IndexOfAny(['{', '}'], index + 1) : -1;
            if (text[index] is '{' or '}' && index + 1 < text.Length && text[index + 1] == text[index])
            {
                literal.Append(text[index++]);
            }
            else if (close > 0 && text[close] == '}')
            {
                Flush(index);
                parts.Add(new Placeholder(false, node.Part(index + 1, close - index - 1), node.SpanOf(index, close - index + 1)));
                index = close;
            }
            else if (text[index] is '{' or '}')
            {
                diagnostics.Report(
                    ClientRules.InvalidPlaceholder,
                    node.SpanOf(index, 1),
                    $"This brace has no partner: write {text[index]}{text[index]} for the character itself");
            }
            else
            {
                literal.Append(text[index]);
            }
        }

        Flush(text.Length);
        return parts;

        void Flush(int end)
        {
            if (literal.Length > 0)
            {
                parts.Add(new Placeholder(true, new JsonStringNode(literal.ToString(), node.Span), node.SpanOf(0, end)));
                literal.Clear();
            }
        }
    }

    private static Placeholder? TryScanPasted(JsonStringNode node) => Pasted.Match(node.Value) is { Success: true } match
        ? new Placeholder(false, new JsonStringNode($"{match.Groups[1].Value}.{match.Groups[3].Value}", node.Span), node.Span)
        : null;
}
