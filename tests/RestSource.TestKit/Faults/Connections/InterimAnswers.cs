namespace RestSource.TestKit.Faults.Connections;

/// <summary>Answers that announce the answer come before it (RFC 9110, 15.2; RFC 8297).</summary>
public sealed class InterimAnswers : Fault
{
    /// <inheritdoc />
    public override string Name => "100 and 103 before the answer";

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        await exchange.Wire.SendAsync("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n"u8.ToArray());
        await exchange.SendAsync(exchange.Reply);
    }
}
