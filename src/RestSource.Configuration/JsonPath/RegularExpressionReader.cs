using System.Text.RegularExpressions;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.JsonPath;

/// <summary>Reads regular expressions: <c>match(@.a, '…')</c>, <c>search(@.a, '…')</c> and dlt's <c>@.a =~ '…'</c>, which searches.</summary>
internal static class RegularExpressionReader
{
    /// <summary>Reads a call of <c>match</c> or <c>search</c>; <see langword="null"/> when there is none.</summary>
    public static FilterModel.Matches? TryReadFunction(JsonPathScanner scanner, OperandReader operands)
    {
        var isWhole = scanner.Take("match(");
        if (!isWhole && !scanner.Take("search("))
        {
            return null;
        }

        return scanner.Nested(() =>
        {
            scanner.SkipBlanks();
            var text = operands.Read(isRight: false);
            scanner.SkipBlanks();
            _ = scanner.Take(',') ? true : throw scanner.Invalid("A comma and a regular expression should stand here");
            scanner.SkipBlanks();
            var pattern = ReadPattern(scanner, isWhole);
            scanner.SkipBlanks();
            return scanner.Take(')') ? new FilterModel.Matches(text, pattern) : throw scanner.Invalid("A ')' should stand here");
        });
    }

    /// <summary>Reads an expression in quotes, and spells it as .NET does.</summary>
    public static string ReadPattern(JsonPathScanner scanner, bool isWhole)
    {
        if (scanner.Current is not ('"' or '\''))
        {
            throw scanner.Invalid("A regular expression in quotes should stand here, as in 'a.*'");
        }

        var start = scanner.Position;
        var expression = QuotedText.Read(scanner);
        if (RegularExpression.Refusal(expression) is { } refusal)
        {
            throw scanner.InvalidAt(start, refusal);
        }

        try
        {
            var pattern = RegularExpression.Translate(expression);
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            return isWhole ? $@"\A(?:{pattern})\z" : pattern;
        }
        catch (ArgumentException)
        {
            throw scanner.InvalidAt(start, "This is not a regular expression (RFC 9485)");
        }
    }
}
