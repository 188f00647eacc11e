using System.Globalization;

namespace RestSource.Tool.Refinement;

/// <summary>Shows how a text changes, as <c>diff -u</c> does.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The lines of the difference: <c>@@</c>, and lines that begin with a space, a minus or a plus.</summary>
    public static IEnumerable<string> Of(string before, string after)
    {
        var lines = Compare(Lines(before), Lines(after));
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].Sign == ' ')
            {
                continue;
            }

            var start = Math.Max(0, index - Context);
            var end = EndOfHunk(lines, index);
            yield return HeaderOf(lines, start, end);
            foreach (var (sign, line) in lines[start..end])
            {
                yield return sign + line;
            }

            index = end - 1;
        }
    }

    // Changes whose contexts touch are shown as one.
    private static int EndOfHunk(List<(char Sign, string Line)> lines, int change)
    {
        var last = change;
        for (var index = change; index < lines.Count && index - last <= (2 * Context) + 1; index++)
        {
            last = lines[index].Sign == ' ' ? last : index;
        }

        return Math.Min(lines.Count, last + 1 + Context);
    }

    private static string HeaderOf(List<(char Sign, string Line)> lines, int start, int end)
    {
        return string.Create(CultureInfo.InvariantCulture, $"@@ -{Range('+')} +{Range('-')} @@");

        // What is added does not count in the text before, nor what is taken away in the one after.
        string Range(char other)
        {
            var first = lines[..start].Count(line => line.Sign != other);
            var count = lines[start..end].Count(line => line.Sign != other);
            return string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? first : first + 1)},{count}");
        }
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static List<(char Sign, string Line)> Compare(string[] before, string[] after)
    {
        // Most of both is the same: the table is for what lies between.
        var head = 0;
        while (head < before.Length && head < after.Length && before[head] == after[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < before.Length - head && tail < after.Length - head && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        return
        [
            .. before[..head].Select(static line => (' ', line)),
            .. CompareMiddles(before[head..^tail], after[head..^tail]),
            .. before[^tail..].Select(static line => (' ', line)),
        ];
    }

    private static IEnumerable<(char Sign, string Line)> CompareMiddles(string[] before, string[] after)
    {
        // The longest common subsequence of what is left, from each place on.
        var common = new int[before.Length + 1, after.Length + 1];
        for (var old = before.Length - 1; old >= 0; old--)
        {
            for (var now = after.Length - 1; now >= 0; now--)
            {
                common[old, now] = before[old] == after[now] ? common[old + 1, now + 1] + 1 : Math.Max(common[old + 1, now], common[old, now + 1]);
            }
        }

        for (int old = 0, now = 0; old < before.Length || now < after.Length;)
        {
            if (old < before.Length && now < after.Length && before[old] == after[now])
            {
                yield return (' ', before[old++]);
                now++;
            }
            else if (now == after.Length || (old < before.Length && common[old + 1, now] >= common[old, now + 1]))
            {
                yield return ('-', before[old++]);
            }
            else
            {
                yield return ('+', after[now++]);
            }
        }
    }
}
