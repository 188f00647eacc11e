using System.Globalization;
using System.Text.RegularExpressions;

namespace RestSource.TestKit.Faults.Paging;

/// <summary>The total is another than the number of records.</summary>
/// <param name="by">By how many it is wrong.</param>
public sealed partial class FalseTotal(int by) : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => by > 0 ? "a total that is too high" : "a total that is too low";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return exchange.Reply.With(Total().Replace(exchange.Reply.Text, match => $"\"{match.Groups[1].Value}\": {Math.Max(0, int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) + by)}"));
    }

    [GeneratedRegex("\"(total|pages)\": ([0-9]+)")]
    private static partial Regex Total();
}
