using System.Globalization;

namespace RestSource.TestKit.Faults.Connections;

/// <summary>The connection ends in the middle of a body that comes in chunks (RFC 9112, 7.1).</summary>
/// <param name="at">After which part of the body, from 0 to 1: in the middle of a chunk.</param>
public sealed class CutInChunks(double at) : Fault
{
    /// <inheritdoc />
    public override string Name => string.Create(CultureInfo.InvariantCulture, $"chunked body cut after {at:P0}");

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var body = exchange.Reply.Body;
        var place = Place.In(body, at);
        await exchange.Wire.SendAsync(exchange.Reply.Head(Chunks.Framing));
        await exchange.Wire.SendChunkAsync(body.AsMemory(..(place / 2)));
        await exchange.Wire.SendAsync(Chunks.SizeOf(body.Length - (place / 2)));
        await exchange.Wire.SendBodyAsync(body.AsMemory((place / 2)..place));
        exchange.Wire.Finish();
    }
}
