using System.Text.RegularExpressions;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>allowed_hosts</c>: hosts besides the base URL's that may be asked, with credentials.</summary>
internal static class AllowedHostBinder
{
    private static readonly Regex HostAndPort = new(@"^(?<host>[^:]+|\[[0-9a-fA-F:.]+\])(:[0-9]{1,5})?\z", RegexOptions.CultureInvariant);

    public static EquatableArray<string> Bind(JsonArrayNode? node, DiagnosticBag diagnostics)
    {
        var hosts = new List<string>();
        foreach (var item in node?.Items ?? [])
        {
            if (item is not JsonStringNode host)
            {
                diagnostics.Report(KeyRules.WrongType, item.Span, "allowed_hosts", "a list of strings");
            }
            else if (HostAndPort.Match(host.Value) is { Success: true } match
                && Uri.CheckHostName(match.Groups["host"].Value) != UriHostNameType.Unknown)
            {
                hosts.Add(host.Value);
            }
            else
            {
                diagnostics.Report(ClientRules.InvalidAllowedHost, host.Span);
            }
        }

        return hosts.ToEquatableArray();
    }
}
