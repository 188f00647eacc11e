namespace RestSource.Http;

/// <summary>The <c>Link</c> header (RFC 8288, 3): <c>&lt;URI&gt;; rel="next", &lt;URI&gt;; rel="last"</c>.</summary>
internal static class LinkHeader
{
    /// <summary>Finds the target of the last link with a relation type; what is malformed is passed over.</summary>
    /// <param name="values">The header's values.</param>
    /// <param name="relation">The relation type, in any case; or a whole <c>rel</c> of several.</param>
    public static string? Find(IEnumerable<string> values, string relation) =>
        values.SelectMany(Parse).LastOrDefault(link => IsRelated(link.Relation, relation)).Target;

    private static bool IsRelated(string relations, string relation) =>
        relations.Equals(relation, StringComparison.OrdinalIgnoreCase)
        || relations.Split(' ', StringSplitOptions.RemoveEmptyEntries).Contains(relation, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<(string Target, string Relation)> Parse(string value)
    {
        var start = value.IndexOf('<', StringComparison.Ordinal);
        while (start >= 0 && value.IndexOf('>', start) is >= 0 and var end)
        {
            var position = end + 1;
            yield return (value[(start + 1)..end], Relation(value, ref position));
            start = value.IndexOf('<', Math.Min(position, value.Length));
        }
    }

    /// <summary>Reads a link's parameters up to its comma; of several <c>rel</c> the first counts (RFC 8288, 3.3).</summary>
    private static string Relation(string value, ref int position)
    {
        string? relation = null;
        while (position < value.Length && value[position] != ',')
        {
            position += value[position] == ';' ? 1 : 0;
            var name = Take(value, ref position, ";,=").Trim();
            var text = position < value.Length && value[position] == '=' ? Value(value, ref position) : "";
            relation ??= name.Equals("rel", StringComparison.OrdinalIgnoreCase) ? text : null;
        }

        return relation ?? "";
    }

    private static string Value(string value, ref int position)
    {
        position++;
        if (value[position..].TrimStart().StartsWith('"'))
        {
            position = value.IndexOf('"', position) + 1;
            var start = position;
            while (position < value.Length && value[position] != '"')
            {
                position += value[position] == '\\' ? 2 : 1;
            }

            var quoted = value[start..Math.Min(position, value.Length)];
            position = Math.Min(position + 1, value.Length);
            _ = Take(value, ref position, ";,");
            return quoted;
        }

        return Take(value, ref position, ";,").Trim();
    }

    /// <summary>Takes what stands before any of some characters.</summary>
    private static string Take(string value, ref int position, string ends)
    {
        var start = Math.Min(position, value.Length);
        var length = value.AsSpan(start).IndexOfAny(ends);
        position = length < 0 ? value.Length : start + length;
        return value[start..position];
    }
}
