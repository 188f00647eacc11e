namespace RestSource.TestKit.Faults.Statuses;

/// <summary>A redirect that nobody should follow.</summary>
/// <param name="where">In words, for tables.</param>
/// <param name="location">To where.</param>
public sealed class RedirectedTo(string where, string location) : SpoiltReply
{
    /// <summary>Gets one to a host that is not the API's.</summary>
    public static RedirectedTo AnotherHost { get; } = new("another host", "http://169.254.169.254/latest/meta-data/");

    /// <summary>Gets one to a file.</summary>
    public static RedirectedTo AFile { get; } = new("a file", "file:///etc/passwd");

    /// <summary>Gets one that is no address.</summary>
    public static RedirectedTo NoAddress { get; } = new("no address", "http://[");

    /// <inheritdoc />
    public override string Name => $"redirect to {where}";

    /// <inheritdoc />
    protected override Reply Spoil(FaultyExchange exchange) => Reply.Of(302, "moved", ("Location", location));
}
