namespace RestSource.Http;

/// <summary>A value inside a path, which must not become more than the one segment it stands in.</summary>
internal static class PathSegment
{
    private const int MostDecodings = 8;

    /// <summary>
    /// Whether a value stays where it is put. Empty, <c>.</c> and <c>..</c> lead to another path; so may <c>a/../b</c>, <c>..\</c>, <c>..;x</c> and <c>%2e%2e</c>,
    /// encoded as they are: there are servers that decode a path, once or twice, before they resolve it.
    /// </summary>
    public static bool Holds(string value)
    {
        if (value.Length == 0)
        {
            return false;
        }

        for (var decodings = 0; decodings < MostDecodings; decodings++)
        {
            if (Climbs(value))
            {
                return false;
            }

            var decoded = Uri.UnescapeDataString(value);
            if (decoded == value)
            {
                return true;
            }

            value = decoded;
        }

        return false;
    }

    /// <summary>Gives a value as it stands in a path.</summary>
    /// <param name="resource">Which resource is asked for, for messages.</param>
    /// <param name="name">The name of its placeholder.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="RequestValueException">The request would go to another path.</exception>
    public static string Encode(ResourceDescription resource, string name, string value)
    {
        if (Holds(value))
        {
            return Uri.EscapeDataString(value);
        }

        var place = $"the path parameter {{{name}}}";
        throw new RequestValueException(resource, place, $"{place} is empty, or \".\" or \"..\" or has them among its parts: the request would go to another path.");
    }

    private static bool Climbs(string value)
    {
        foreach (var range in value.AsSpan().SplitAny('/', '\\'))
        {
            var part = value.AsSpan(range);
            var name = part.IndexOf(';') is >= 0 and var end ? part[..end] : part;
            if (name is "." or "..")
            {
                return true;
            }
        }

        return false;
    }
}
