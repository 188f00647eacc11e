using System.Text.RegularExpressions;

namespace RestSource.TestKit.Faults.Paging;

/// <summary>The way to the next page leads back to the first ones.</summary>
public sealed partial class LoopingLink : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "a next link or cursor that came before";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var first = exchange.FirstReply;
        var reply = exchange.Reply.With(Next().Replace(exchange.Reply.Text, Next().Match(first.Text).Value));
        return first.Headers.FirstOrDefault(static header => header.Name is "Link" or "X-Next") is { Name: { } name, Value: var value } ? reply.With(name, value) : reply;
    }

    [GeneratedRegex("\"next\": \"[^\"]*\"")]
    private static partial Regex Next();
}
