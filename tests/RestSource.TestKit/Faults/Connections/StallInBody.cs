using System.Globalization;

namespace RestSource.TestKit.Faults.Connections;

/// <summary>The server falls silent in the middle of the body.</summary>
/// <param name="at">After which part of it, from 0 to 1.</param>
public sealed class StallInBody(double at) : Fault
{
    /// <inheritdoc />
    public override string Name => string.Create(CultureInfo.InvariantCulture, $"silence after {at:P0} of the body");

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var body = exchange.Reply.Body;
        await exchange.Wire.SendAsync(exchange.Reply.Head(exchange.Reply.Length));
        await exchange.Wire.SendBodyAsync(body.AsMemory(..Place.In(body, at)));
        await exchange.StallAsync();
    }
}
