namespace RestSource.TestKit.Faults.Connections;

/// <summary>The body comes in chunks of a few bytes each, as it may.</summary>
/// <param name="size">How many.</param>
public sealed class ManyChunks(int size) : Fault
{
    /// <inheritdoc />
    public override string Name => "a body in tiny chunks";

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var body = exchange.Reply.Body;
        await exchange.Wire.SendAsync(exchange.Reply.Head(Chunks.Framing));
        var few = Math.Min(body.Length, size * 64);
        for (var sent = 0; sent < few; sent += size)
        {
            await exchange.Wire.SendChunkAsync(body.AsMemory(sent, Math.Min(size, few - sent)));
        }

        if (few < body.Length)
        {
            await exchange.Wire.SendChunkAsync(body.AsMemory(few));
        }

        await exchange.Wire.SendAsync(Chunks.End);
    }
}
