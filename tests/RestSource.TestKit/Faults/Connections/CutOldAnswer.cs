using System.Globalization;

namespace RestSource.TestKit.Faults.Connections;

/// <summary>An answer of HTTP/1.0 that is cut off: only its JSON tells.</summary>
/// <param name="at">After which part of the body, from 0 to 1.</param>
public sealed class CutOldAnswer(double at) : Fault
{
    /// <inheritdoc />
    public override string Name => string.Create(CultureInfo.InvariantCulture, $"HTTP/1.0, length untold, cut after {at:P0}");

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var body = exchange.Reply.Body;
        await exchange.Wire.SendAsync(exchange.Reply.Head(framing: null, version: "1.0"));
        await exchange.Wire.SendBodyAsync(body.AsMemory(..Place.In(body, at)));
        exchange.Wire.Finish();
    }
}
