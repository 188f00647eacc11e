using System.Globalization;

namespace RestSource.TestKit.Faults.Content;

/// <summary>A field that nobody declared is nested without measure.</summary>
/// <param name="depth">How many levels.</param>
public sealed class DeepNesting(int depth) : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => string.Create(CultureInfo.InvariantCulture, $"{depth:N0} levels of nesting");

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var nested = new string('[', depth) + new string(']', depth);
        return exchange.Reply.With(exchange.Reply.Text.Replace("{\"id\"", "{\"deep\": " + nested + ", \"id\"", StringComparison.Ordinal));
    }
}
