using System.Text.RegularExpressions;

namespace RestSource.TestKit.Faults.Content;

/// <summary>A page in the middle lacks its records.</summary>
public sealed partial class EmptyPage : SpoiltReply
{
    /// <inheritdoc />
    public override string Name => "a page without records, in the middle";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        return exchange.Reply.With(Records().Replace(exchange.Reply.Text, "\"data\": []"));
    }

    [GeneratedRegex("\"data\": \\[.*\\]")]
    private static partial Regex Records();
}
