using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RestSource.Configuration.JsonPath;

/// <summary>The regular expressions of filters: RFC 9485, and what all dialects share beyond it.</summary>
internal static class RegularExpression
{
    /// <summary>Within it an expression is matched in time that grows with the text alone.</summary>
    private const int MaxSize = 5_000;

    /// <summary>Why an expression is not taken; <see langword="null"/> when it is.</summary>
    public static string? Refusal(string expression) =>
        Regex.IsMatch(expression, @"\(\?[^:]|\\[1-9kG]") ? "An expression that looks around or back is not taken: write one that names what the text holds"
        : Size(expression) > MaxSize ? "This expression counts too far: write a smaller {n}"
        : null;

    /// <summary>Spells an expression as .NET does: a dot fits no end of line (RFC 9485, section 5.4).</summary>
    public static string Translate(string expression)
    {
        var pattern = new StringBuilder();
        var isInClass = false;
        for (var index = 0; index < expression.Length; index++)
        {
            var current = expression[index];
            if (current == '\\' && index + 1 < expression.Length)
            {
                pattern.Append(current).Append(expression[++index]);
                continue;
            }

            isInClass = current == '[' || (isInClass && current != ']');
            pattern.Append(current == '.' && !isInClass ? "[^\n\r]" : current.ToString());
        }

        return pattern.ToString();
    }

    /// <summary>How large the expression is at most, with all that it counts written out.</summary>
    private static double Size(string expression) => Regex.Matches(expression, "[0-9]+(?=,?})").Cast<Match>()
        .Select(static count => Math.Max(1, double.Parse(count.Value, CultureInfo.InvariantCulture)))
        .Aggregate((double)expression.Length, static (size, count) => size * count);
}
