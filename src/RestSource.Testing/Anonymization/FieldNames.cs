using System.Text.RegularExpressions;

namespace RestSource.Testing.Anonymization;

/// <summary>What the names of fields tell of their values.</summary>
internal static partial class FieldNames
{
    private static readonly HashSet<string> Paging = new(StringComparer.OrdinalIgnoreCase)
    {
        "count", "current", "elements", "first", "from", "has", "hits", "index", "items", "last", "limit", "max", "more", "next", "num", "number", "of", "offset", "page",
        "pages", "per", "prev", "previous", "records", "remaining", "results", "rows", "size", "skip", "start", "to", "top", "total", "totals",
    };

    private static readonly HashSet<string> Personal = new(StringComparer.OrdinalIgnoreCase)
    {
        "account", "address", "assignee", "author", "by", "city", "client", "company", "contact", "creator", "customer", "display", "email", "employee", "first", "from", "full",
        "handle", "last", "location", "login", "mail", "member", "members", "name", "nick", "nickname", "organisation", "organization", "owner", "participants", "person", "phone",
        "place", "reporter", "reviewer", "reviewers", "sender", "street", "surname", "to", "user", "username", "users", "watchers",
    };

    private static readonly HashSet<string> Referring = new(StringComparer.OrdinalIgnoreCase)
    {
        "code", "guid", "hash", "href", "id", "identifier", "ids", "key", "link", "number", "ref", "sha", "slug", "token", "uri", "url", "uuid",
    };

    /// <summary>A field, or parameter, that counts pages or records, and a value of it that is a count.</summary>
    public static bool IsOfPaging(string name, string value) =>
        value.Length > 0 && value.All(char.IsAsciiDigit) && WordsOf(name).All(Paging.Contains);

    /// <summary>A field that tells of persons, or that refers to another record: what stands in it is nobody's choice among few words.</summary>
    public static bool IsPersonalOrReferring(string name) => WordsOf(name).Any(static word => Personal.Contains(word) || Referring.Contains(word));

    /// <summary>A field that lets in whoever knows its value. The tokens of paging do not.</summary>
    public static bool IsSecret(string name) => Secret().IsMatch(name) && !TokenOfPaging().IsMatch(name);

    private static IEnumerable<string> WordsOf(string name) => Word().Matches(name).Select(static match => match.Value);

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("token|secret|passw|pwd|(?:api|access|private|auth)[_-]?key|credential|authorization|cookie|session[_-]?id|signature", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();

    [GeneratedRegex("page|next|prev|cursor|continu|sync|delta|resume|after|before|skip|token[_-]?type|count|expir", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TokenOfPaging();
}
