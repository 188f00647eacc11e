namespace RestSource.Http;

/// <summary>Finds secrets in a text, in the clear and in any mixture of encodings: percent, JSON, HTML, base64.</summary>
internal static class SecretSearch
{
    // A secret in a URL in JSON in a JSON text is escaped three times.
    private const int MostLayers = 4;

    /// <summary>Gives where they stand, in order and apart from each other.</summary>
    public static IReadOnlyList<(int Start, int End)> Find(string text, IReadOnlyList<SecretForms> secrets)
    {
        if (secrets.Count == 0)
        {
            return [];
        }

        var found = new List<(int Start, int End)>();
        var decoded = new DecodedText(text);
        var layers = 0;
        do
        {
            AddFrom(decoded, text, secrets, found);
        }
        while (layers++ < MostLayers && decoded.Decode());

        return Joined(found);
    }

    private static void AddFrom(DecodedText decoded, string text, IReadOnlyList<SecretForms> secrets, List<(int Start, int End)> found)
    {
        var searched = decoded.Text.Replace('+', ' ');
        foreach (var secret in secrets)
        {
            foreach (var form in secret.Texts)
            {
                found.AddRange(Places(searched, form, StringComparison.OrdinalIgnoreCase).Select(place => (decoded.StartOf(place), decoded.StartOf(place + form.Length))));
            }

            foreach (var form in secret.Base64)
            {
                found.AddRange(Places(searched, form, StringComparison.Ordinal).Select(place => Run(text, decoded.StartOf(place), decoded.StartOf(place + form.Length))));
            }
        }
    }

    private static IEnumerable<int> Places(string text, string form, StringComparison comparison)
    {
        for (var place = text.IndexOf(form, comparison); place >= 0; place = text.IndexOf(form, place + 1, comparison))
        {
            yield return place;
        }
    }

    /// <summary>The characters next to those of the secret hold some bits of it too.</summary>
    private static (int Start, int End) Run(string text, int start, int end)
    {
        while (start > 0 && IsBase64(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && (IsBase64(text[end]) || text[end] == '='))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsBase64(char character) => char.IsAsciiLetterOrDigit(character) || character is '+' or '/' or '-' or '_';

    private static List<(int Start, int End)> Joined(List<(int Start, int End)> found)
    {
        found.Sort();
        var joined = new List<(int Start, int End)>();
        foreach (var range in found)
        {
            if (joined.Count > 0 && range.Start <= joined[^1].End)
            {
                joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, range.End));
            }
            else
            {
                joined.Add(range);
            }
        }

        return joined;
    }
}
