using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace RestSource.Testing.Anonymization;

/// <summary>Stand-ins for names of hosts, which nobody can own, and for addresses.</summary>
internal sealed class HostStandIns(RunStandIns runs, IReadOnlySet<string> kept)
{
    private const string Reserved = ".test";
    private const int Octets = 4;
    private const int HighestOctet = 255;

    /// <summary>The stand-in of a host: as long, below the reserved domain <c>.test</c> (RFC 2606) where it fits.</summary>
    public string Of(string host)
    {
        if (kept.Contains(host) || host == "localhost" || host.Length == 0)
        {
            return host;
        }

        return OfAddress(host) ?? (host.Length > Reserved.Length && host.Contains('.')
            ? OfLabels(host[..^Reserved.Length]) + Reserved
            : OfLabels(host));
    }

    /// <summary>The stand-in of an IP address; <see langword="null"/> for other texts.</summary>
    public string? OfAddress(string text)
    {
        var parts = text.Split('.');
        if (parts.Length == Octets && parts.All(static part => byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            return string.Join('.', parts.Select(OfOctet));
        }

        return text.Contains("::", StringComparison.Ordinal) || text.Count(static character => character == ':') == 7
            ? IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6 ? runs.OfHex(text) : null
            : null;
    }

    // A piece of a host may not begin or end with a dash or a dot, which a cut can leave.
    private string OfLabels(string labels) => string.Join('.', labels.Split('.').Select(label => string.Join('-', label.Split('-').Select(piece => piece.Length == 0 ? "x" : runs.Of(piece)))));

    private string OfOctet(string octet)
    {
        var lowest = octet.Length switch { 1 => 0, 2 => 10, _ => 100 };
        var highest = octet.Length switch { 1 => 9, 2 => 99, _ => HighestOctet };
        var value = int.Parse(octet, CultureInfo.InvariantCulture);
        return value < lowest ? octet : (lowest + (int)runs.Permutation.Permute((uint)(value - lowest), (uint)(highest - lowest + 1), "octet")).ToString(CultureInfo.InvariantCulture);
    }
}
