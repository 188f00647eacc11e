using System.Globalization;

namespace RestSource.TestKit.Faults.Connections;

/// <summary>The connection ends in the middle of a body whose length was told.</summary>
/// <param name="ending">How.</param>
/// <param name="at">After which part of the body, from 0 to 1.</param>
public sealed class CutInBody(Ending ending, double at) : Fault
{
    /// <inheritdoc />
    public override string Name => string.Create(CultureInfo.InvariantCulture, $"connection {ending.InWords()} after {at:P0} of the body");

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var body = exchange.Reply.Body;
        await exchange.Wire.SendAsync(exchange.Reply.Head(exchange.Reply.Length));
        await exchange.Wire.SendBodyAsync(body.AsMemory(..Place.In(body, at)));
        exchange.Wire.End(ending);
    }
}
