namespace RestSource.Cases.Tests.Meaning;

/// <summary>What distinguishes the lines that came from those that were expected.</summary>
internal static class Difference
{
    /// <summary>Compares them.</summary>
    /// <param name="what">What the lines are.</param>
    /// <param name="expected">The lines that were expected.</param>
    /// <param name="actual">The lines that came.</param>
    /// <param name="isOrdered">Whether their order counts.</param>
    /// <returns>A text with <c>-</c> before what is missing and <c>+</c> before what is too much; <see langword="null"/> when there is no difference.</returns>
    public static string? Of(string what, IReadOnlyList<string> expected, IReadOnlyList<string> actual, bool isOrdered)
    {
        var missing = Without(expected, actual);
        var unexpected = Without(actual, expected);
        string[] lines = [.. missing.Select(static line => $"- {line}"), .. unexpected.Select(static line => $"+ {line}")];
        if (lines.Length > 0)
        {
            return string.Join("\n  ", [$"{what}: {expected.Count} expected, {actual.Count} came", .. lines]);
        }

        return isOrdered && !expected.SequenceEqual(actual)
            ? string.Join("\n  ", [$"{what}: in another order than expected; they came as", .. actual])
            : null;
    }

    private static List<string> Without(IEnumerable<string> lines, IEnumerable<string> others)
    {
        var rest = lines.ToList();
        foreach (var other in others)
        {
            rest.Remove(other);
        }

        return rest;
    }
}
