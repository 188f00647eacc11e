using System.Text.RegularExpressions;

namespace RestSource.Tool.OpenApi;

/// <summary>Names resources after their paths, and fills the parameters of these.</summary>
internal static partial class OpenApiPath
{
    /// <summary>The name of a resource: the last words of its path that are no parameters, as many as tell it from others.</summary>
    public static string NameOf(string path, IReadOnlySet<string> taken)
    {
        var words = path.Split('/').Where(static segment => segment.Length > 0 && !segment.Contains('{', StringComparison.Ordinal)).Select(Word).Reverse().ToArray();
        var name = words.FirstOrDefault("root");
        for (var index = 1; taken.Contains(name) && index < words.Length; index++)
        {
            name = $"{words[index]}_{name}";
        }

        var bare = name;
        for (var number = 2; taken.Contains(name); number++)
        {
            name = $"{bare}_{number}";
        }

        return name;
    }

    /// <summary>Fills the parameters of a path: by the records of a resource that stands right before its only one, else by settings.</summary>
    /// <param name="path">The path.</param>
    /// <param name="parents">The resources that came before, by their paths: the name, and the field for a parameter.</param>
    /// <param name="settings">Takes the names of the parameters that became settings.</param>
    public static string Fill(string path, Func<string, string, string?> parents, List<string> settings)
    {
        var parameters = Parameter().Matches(path);
        return Parameter().Replace(path, match =>
        {
            var name = match.Groups[1].Value;
            if (parameters.Count == 1 && parents(path[..match.Index].TrimEnd('/'), name) is { } value)
            {
                return value;
            }

            settings.Add(name);
            return $"{{config.{Word(name)}}}";
        });
    }

    private static string Word(string segment)
    {
        var bare = segment.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? segment[..^".json".Length] : segment;
        var word = NoWord().Replace(bare, "_").Trim('_');
        return word.Length == 0 ? "root" : word;
    }

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex NoWord();
}
