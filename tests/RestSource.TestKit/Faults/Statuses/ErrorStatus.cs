using System.Globalization;

namespace RestSource.TestKit.Faults.Statuses;

/// <summary>The answer is an error.</summary>
/// <param name="status">Its status.</param>
public sealed class ErrorStatus(int status) : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => string.Create(CultureInfo.InvariantCulture, $"status {status}");

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        // As careless servers do, it repeats what it was asked.
        return Reply.Of(status, $"cannot serve {exchange.Request.Target}");
    }
}
