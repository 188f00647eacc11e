using System.Text.RegularExpressions;

namespace RestSource.TestKit.Faults.Content;

/// <summary>A number is written as JavaScript would show it.</summary>
public sealed partial class NotANumber : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "NaN for a number";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return exchange.Reply.With(Numbers().Replace(exchange.Reply.Text, "\"amount\": NaN", count: 1));
    }

    [GeneratedRegex("\"amount\": [0-9.]+")]
    private static partial Regex Numbers();
}
