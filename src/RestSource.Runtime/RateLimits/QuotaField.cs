namespace RestSource.RateLimits;

/// <summary>
/// Reads the fields <c>RateLimit</c> and <c>RateLimit-Policy</c> of the IETF's draft on rate limit headers: <c>"default";r=50;t=30</c>, whose
/// reset may have to be taken from <c>"default";q=100;w=60</c>, and of its older versions: <c>limit=100, remaining=50, reset=30</c>.
/// </summary>
internal static class QuotaField
{
    public const string Name = "RateLimit";

    /// <summary>Gives the quotas.</summary>
    /// <param name="field">Field <c>RateLimit</c>.</param>
    /// <param name="policy">Field <c>RateLimit-Policy</c>; <see langword="null"/> when there is none.</param>
    public static IEnumerable<Quota> Parse(string field, string? policy)
    {
        string[] members = [.. Split(field, ',')];
        if (Value(members, "remaining") is { } remaining)
        {
            return [new Quota(Name, remaining, Value(members, "reset") ?? WindowOf(name: null, policy))];
        }

        return
        [
            .. from member in members
               let parts = Split(member, ';').ToArray()
               select new Quota(Name, Value(parts, "r") ?? "", Value(parts, "t") ?? WindowOf(parts[0], policy)),
        ];
    }

    /// <summary>Without a reset, no more than the whole window has to pass.</summary>
    private static string? WindowOf(string? name, string? policy) => Split(policy ?? "", ',')
        .Select(static member => Split(member, ';').ToArray())
        .Where(parts => name is null || parts[0] == name)
        .Select(static parts => Value(parts, "w"))
        .FirstOrDefault();

    private static string? Value(IEnumerable<string> parts, string key) => parts
        .Select(static part => part.Split('=', 2, StringSplitOptions.TrimEntries))
        .FirstOrDefault(pair => pair.Length == 2 && pair[0].Equals(key, StringComparison.OrdinalIgnoreCase))?[1];

    /// <summary>Splits where the separator does not stand in a quoted text (RFC 9651, 3.3.3).</summary>
    private static IEnumerable<string> Split(string text, char separator)
    {
        var begin = 0;
        var isQuoted = false;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\\' && isQuoted)
            {
                index++;
            }
            else if (text[index] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (text[index] == separator && !isQuoted)
            {
                yield return text[begin..index].Trim();
                begin = index + 1;
            }
        }

        yield return text[begin..].Trim();
    }
}
