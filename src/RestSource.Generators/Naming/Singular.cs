namespace RestSource.Generators.Naming;

/// <summary>The singular of English plurals, as APIs name their lists; <c>record</c> in a config overrides it.</summary>
internal static class Singular
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        ["People"] = "Person",
        ["Children"] = "Child",
        ["Men"] = "Man",
        ["Women"] = "Woman",
        ["Feet"] = "Foot",
        ["Mice"] = "Mouse",
        ["Indices"] = "Index",
        ["Vertices"] = "Vertex",
        ["Matrices"] = "Matrix",
        ["Criteria"] = "Criterion",
        ["Analyses"] = "Analysis",
        ["Axes"] = "Axis",
        ["Crises"] = "Crisis",
        ["Diagnoses"] = "Diagnosis",
        ["Hypotheses"] = "Hypothesis",
        ["Theses"] = "Thesis",
        ["Bonuses"] = "Bonus",
        ["Buses"] = "Bus",
        ["Campuses"] = "Campus",
        ["Statuses"] = "Status",
        ["Viruses"] = "Virus",
        ["Aliases"] = "Alias",
        ["Biases"] = "Bias",
        ["Gases"] = "Gas",
        ["Lenses"] = "Lens",
        ["Caches"] = "Cache",
        ["Cookies"] = "Cookie",
        ["Movies"] = "Movie",
        ["Calories"] = "Calorie",
        ["Quizzes"] = "Quiz",
        ["Shoes"] = "Shoe",
        ["Halves"] = "Half",
        ["Knives"] = "Knife",
        ["Leaves"] = "Leaf",
        ["Lives"] = "Life",
        ["Shelves"] = "Shelf",
        ["Wolves"] = "Wolf",
    };

    private static readonly HashSet<string> Same = new(StringComparer.OrdinalIgnoreCase)
    {
        "Analytics", "Canvas", "Data", "Gps", "Kudos", "Logistics", "Metadata", "News", "Sms", "Series", "Species", "Statistics",
    };

    // Longest first: the first ending that fits decides. An empty second column leaves the word as it is.
    private static readonly (string Ending, int Drop, string Append)[] Endings =
    [
        ("sses", 2, ""), ("shes", 2, ""), ("ches", 2, ""), ("xes", 2, ""), ("zzes", 2, ""), ("oes", 2, ""),
        ("ies", 3, "y"), ("ss", 0, ""), ("us", 0, ""), ("is", 0, ""), ("s", 1, ""),
    ];

    /// <summary>The singular of one word; a word that is none already comes back as it is.</summary>
    /// <param name="word">With a capital first letter.</param>
    public static string Of(string word)
    {
        if (Irregular.TryGetValue(word, out var singular))
        {
            return singular;
        }

        if (Same.Contains(word) || word.Length < 3)
        {
            return word;
        }

        foreach (var (ending, drop, append) in Endings)
        {
            // "ties" is the plural of "tie": an ending needs a stem of its own.
            if (word.EndsWith(ending, StringComparison.Ordinal) && (append.Length == 0 || word.Length > ending.Length + 1))
            {
                return word.Substring(0, word.Length - drop) + append;
            }
        }

        return word;
    }
}
