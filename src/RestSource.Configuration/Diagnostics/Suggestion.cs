namespace RestSource.Configuration.Diagnostics;

/// <summary>Words what to write in place of an unknown word. Only known words are ever repeated.</summary>
public static class Suggestion
{
    private const string Question = "Did you mean '";
    private const string QuestionEnd = "'? ";

    /// <summary>Names the known word that comes closest, if one does, and lists them all.</summary>
    public static string For(string word, IReadOnlyCollection<string> known, string kind = "keys")
    {
        var list = $"Known {kind}: {string.Join(", ", known)}.";
        return Closest(word, known) is { } closest ? $"{Question}{closest}{QuestionEnd}{list}" : list;
    }

    /// <summary>Finds the word that words of a suggestion propose; <see langword="null"/> when they propose none, or are others.</summary>
    public static string? ProposedIn(string words)
    {
        var end = words.StartsWith(Question, StringComparison.Ordinal) ? words.IndexOf(QuestionEnd, StringComparison.Ordinal) : -1;
        return end < 0 ? null : words.Substring(Question.Length, end - Question.Length);
    }

    /// <summary>Longer words are no slip of the keyboard, and to compare two of them takes the product of their lengths.</summary>
    private const int LongestWord = 100;

    /// <summary>Finds the known word within a few slips of the keyboard, or <see langword="null"/>.</summary>
    public static string? Closest(string word, IReadOnlyCollection<string> known)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        var allowed = Math.Max(1, Math.Min(word.Length, 9) / 3);
        return known
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= allowed)
            .Select(candidate => (candidate, distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(pair => pair.distance <= allowed)
            .OrderBy(static pair => pair.distance)
            .Select(static pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>Counts insertions, deletions, replacements and swaps of neighbours between two words.</summary>
    private static int Distance(string left, string right)
    {
        var distance = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                distance[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(
                        Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1,
                        distance[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
                }
            }
        }

        return distance[left.Length, right.Length];
    }
}
