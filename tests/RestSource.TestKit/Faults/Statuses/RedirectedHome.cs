using System.Globalization;

namespace RestSource.TestKit.Faults.Statuses;

/// <summary>A redirect to the same server, where the right answer is.</summary>
/// <param name="status">Its status.</param>
public sealed class RedirectedHome(int status) : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => string.Create(CultureInfo.InvariantCulture, $"redirect {status} to the same server");

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var target = exchange.Request.Target;
        return target.Contains("moved=1", StringComparison.Ordinal)
            ? exchange.Reply
            : Reply.Of(status, "moved", ("Location", $"{exchange.BaseUrl}{target[1..]}{(target.Contains('?', StringComparison.Ordinal) ? '&' : '?')}moved=1"));
    }
}
