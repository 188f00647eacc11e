using System.Text.RegularExpressions;

namespace RestSource.TestKit.Faults.Paging;

/// <summary>The link to the next page leads to where nobody should follow.</summary>
/// <param name="where">In words, for tables.</param>
/// <param name="link">The link.</param>
public sealed partial class ForeignLink(string where, string link) : SpoiltReply
{
    /// <summary>Gets one to another host.</summary>
    public static ForeignLink AnotherHost { get; } = new("another host", "http://api.example.org/items?page=2");

    /// <summary>Gets one to the address at which clouds hand out credentials.</summary>
    public static ForeignLink CloudMetadata { get; } = new("http://169.254.169.254", "http://169.254.169.254/latest/meta-data/iam");

    /// <summary>Gets one to a file.</summary>
    public static ForeignLink AFile { get; } = new("file:", "file:///etc/passwd");

    /// <summary>Gets one that is no address.</summary>
    public static ForeignLink NoAddress { get; } = new("no address", "http://[/items");

    /// <inheritdoc />
    public override string Name => $"a next link to {where}";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var reply = exchange.Reply.With(InBody().Replace(exchange.Reply.Text, $"\"next\": \"{link}\""));
        return reply.Headers.Any(static header => header.Name == "Link") ? reply.With("Link", $"<{link}>; rel=\"next\"") : reply;
    }

    [GeneratedRegex("\"next\": \"\\?[^\"]*\"")]
    private static partial Regex InBody();
}
