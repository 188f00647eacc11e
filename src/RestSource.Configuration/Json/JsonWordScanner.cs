using System.Text.RegularExpressions;
using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Json;

/// <summary>Reads what begins with neither a quote nor a bracket: numbers, <c>true</c>, <c>false</c>, <c>null</c>, and words that are not JSON.</summary>
internal static class JsonWordScanner
{
    private static readonly Regex Number = new(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant);

    private static readonly Regex Secret = new(@"\Gdlt\s*\.\s*(?:secrets|config)\s*\[[^\]\r\n]*\]", RegexOptions.CultureInvariant);

    /// <summary>Reads one word; returns <see langword="null"/>, after saying so, when it is no value.</summary>
    public static JsonNode? Read(JsonScanner scanner)
    {
        var start = scanner.Position;
        if (scanner.Current == 'd' && Secret.Match(scanner.Text, start) is { Success: true } secret)
        {
            scanner.Position += secret.Length;
            scanner.Fail(scanner.Since(start), "This is Python: write \"{secrets.NAME}\" for dlt.secrets[\"NAME\"], \"{config.NAME}\" for dlt.config[\"NAME\"].");
            return null;
        }

        while (!scanner.AtEnd && IsPartOfWord(scanner.Current))
        {
            scanner.Position++;
        }

        if (scanner.Position == start)
        {
            scanner.FailHere(scanner.AtEnd ? "The file ends where a value should stand." : "A value should stand here.");
            return null;
        }

        return ToNode(scanner, scanner.TextSince(start), scanner.Since(start));
    }

    /// <summary>Tells whether some characters of a text are such a word and a value of JSON.</summary>
    public static bool IsValue(string text, int start, int length)
    {
        return Is("true") || Is("false") || Is("null") || (length > 0 && Number.IsMatch(text.Substring(start, length)));

        bool Is(string word) => length == word.Length && string.CompareOrdinal(text, start, word, 0, length) == 0;
    }

    /// <summary>Tells characters that such words are made of.</summary>
    public static bool IsPartOfWord(char character) =>
        char.IsLetterOrDigit(character) || character is '_' or '.' or '+' or '-' or '\'' or '$' or '@' or '#';

    private static JsonNode? ToNode(JsonScanner scanner, string word, SourceSpan span)
    {
        switch (word)
        {
            case "true" or "false":
                return new JsonBooleanNode(word == "true", span);
            case "null":
                return new JsonNullNode(span);
            case var _ when Number.IsMatch(word):
                return new JsonNumberNode(word, span);
            default:
                scanner.Fail(span, Advice(word));
                return null;
        }
    }

    private static string Advice(string word) => word switch
    {
        "True" or "False" => $"This is Python: write {(word == "True" ? "true" : "false")}.",
        "None" => "This is Python: write null.",
        "NaN" or "Infinity" or "-Infinity" => "JSON has no such number.",
        _ when word[0] == '\'' => "JSON strings stand in double quotes: write \" in place of '.",
        _ when word[0] is '+' or '-' or '.' or (>= '0' and <= '9') =>
            "This is not a number of JSON: write digits without a leading 0 or +, and a digit on both sides of the point.",
        _ => "This is not a value of JSON: strings stand in double quotes.",
    };
}
