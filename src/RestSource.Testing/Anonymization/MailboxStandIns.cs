using System.Text.RegularExpressions;

namespace RestSource.Testing.Anonymization;

/// <summary>Stand-ins for addresses of e-mail: as long, at a host that nobody can own.</summary>
internal sealed partial class MailboxStandIns(HostStandIns hosts, Func<string, string> textOf)
{
    /// <summary>The stand-in; <see langword="null"/> for other texts.</summary>
    public string? Of(string text) => Mailbox().Match(text) is { Success: true } match
        ? $"{match.Groups["scheme"]}{textOf(match.Groups["name"].Value)}@{hosts.Of(match.Groups["host"].Value)}"
        : null;

    [GeneratedRegex(@"^(?<scheme>(?:mailto:)?)(?<name>[^\s@:/<>]+)@(?<host>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Mailbox();
}
