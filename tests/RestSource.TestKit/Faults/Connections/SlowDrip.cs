namespace RestSource.TestKit.Faults.Connections;

/// <summary>The answer comes byte by byte.</summary>
public sealed class SlowDrip : Fault
{
    // The rest comes at once: it is the borders that matter, and thousands of packets take their time.
    private const int Drops = 400;

    /// <inheritdoc />
    public override string Name => "a slow drip, byte by byte";

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var body = exchange.Reply.Body;
        foreach (var drop in exchange.Reply.Head(exchange.Reply.Length))
        {
            await exchange.Wire.SendAsync(new[] { drop });
        }

        var drops = Math.Min(Drops, body.Length);
        for (var sent = 0; sent < drops; sent++)
        {
            await exchange.Wire.SendBodyAsync(body.AsMemory(sent, 1));
        }

        await exchange.Wire.SendBodyAsync(body.AsMemory(drops));
    }
}
