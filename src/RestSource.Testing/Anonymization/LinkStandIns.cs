using System.Text.RegularExpressions;

namespace RestSource.Testing.Anonymization;

/// <summary>Stand-ins for links, part by part, so that a value in a link gets the stand-in that it gets alone.</summary>
internal sealed partial class LinkStandIns(HostStandIns hosts, IReadOnlySet<string> kept, Func<string, string> textOf)
{
    /// <summary>The stand-in of a URL, or of a path from the root of one; <see langword="null"/> for other texts.</summary>
    public string? Of(string text)
    {
        if (Link().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var origin = match.Groups["scheme"].Value + hosts.Of(match.Groups["host"].Value) + match.Groups["port"].Value;
        return origin + OfParts(match.Groups["path"].Value, '/', Part) + OfQuery(match.Groups["query"].Value) + OfParts(match.Groups["fragment"].Value, '#', Part);
    }

    /// <summary>The stand-in of a query, which begins with its question mark or is empty. The names of its parameters stay, and the counts of paging.</summary>
    public string OfQuery(string query) => query.Length == 0 ? query : "?" + OfParts(query[1..], '&', OfParameter);

    private string OfParameter(string parameter) =>
        parameter.Split('=', 2) is [var name, var value] && !FieldNames.IsOfPaging(name, value) ? $"{name}={Part(value)}" : parameter;

    private static string OfParts(string text, char separator, Func<string, string> standIn) => string.Join(separator, text.Split(separator).Select(standIn));

    // What is escaped is the same value as what is not.
    private string Part(string escaped)
    {
        var value = Uri.UnescapeDataString(escaped);
        return value.Length == 0 || kept.Contains(value) ? escaped : Uri.EscapeDataString(textOf(value));
    }

    [GeneratedRegex(@"^(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]*://)(?<host>\[[0-9A-Fa-f:.]+\]|[^\s/?#:@\[\]]+)(?<port>(?::[0-9]+)?)(?<path>(?:/[^\s?#]*)?)|(?<path>/[^\s?#]*))(?<query>(?:\?[^\s#]*)?)(?<fragment>(?:#\S*)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
