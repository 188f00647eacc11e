using System.Text.Json;
using RestSource.Configuration.Schema;

namespace RestSource.Tool.Inference;

/// <summary>Finds the records in an answer, as a person would who looks at it.</summary>
internal static class RecordsFinder
{
    private const int MaximumDepth = 3;

    private static readonly HashSet<string> UsualNames = Names.Of([.. RecordDetection.UsualNames, "value", "list", "elements"]);

    /// <summary>Finds them: a list of objects, else an answer that is a record itself.</summary>
    /// <param name="answer">The body of an answer.</param>
    /// <param name="resource">The name of the resource, which many APIs give to the list as well.</param>
    /// <returns><see langword="null"/> when nothing in the answer is a record, or several lists may be.</returns>
    public static FoundRecords? Find(JsonElement answer, string resource)
    {
        if (answer.ValueKind == JsonValueKind.Array)
        {
            return ListAt(AnswerPath.Whole, answer);
        }

        var lists = Lists(answer).Where(static list => list.Value.EnumerateArray().All(IsObject)).ToArray();
        (string Name, string Path, JsonElement Value)[] full = [.. lists.Where(static list => list.Value.GetArrayLength() > 0)];
        foreach (var candidates in new[] { full, lists })
        {
            var named = candidates.Where(list => Names.Have(UsualNames, list.Name) || Names.Have(Names.Of(resource), list.Name)).ToArray();
            if (named.Length > 0 || candidates.Length == 1)
            {
                var (_, path, value) = named.Length > 0 ? named[0] : candidates[0];
                return IsRecord(answer) && named.Length == 0 ? One(AnswerPath.Whole, answer) : ListAt(path, value);
            }
        }

        return IsRecord(answer) ? One(AnswerPath.Whole, answer) : OneInside(answer);
    }

    /// <summary>The lists in an answer, to choose from.</summary>
    public static IEnumerable<string> Candidates(JsonElement answer) =>
        Lists(answer).Select(static list => $"\"{list.Path}\" ({list.Value.GetArrayLength()} items)");

    private static FoundRecords ListAt(string path, JsonElement list) => new(path, [.. list.EnumerateArray()], IsList: true);

    private static FoundRecords One(string path, JsonElement record) => new(path, [record], IsList: false);

    // { "data": { "id": 1 } }
    private static FoundRecords? OneInside(JsonElement answer) => answer.ValueKind != JsonValueKind.Object
        ? null
        : answer.EnumerateObject()
            .Where(static member => Names.Have(UsualNames, member.Name) && IsRecord(member.Value))
            .Select(static member => One(AnswerPath.Join(string.Empty, member.Name), member.Value))
            .FirstOrDefault();

    private static bool IsRecord(JsonElement value) => IsObject(value) && KeyFinder.Find([value]) is not null;

    private static bool IsObject(JsonElement value) => value.ValueKind == JsonValueKind.Object;

    private static IEnumerable<(string Name, string Path, JsonElement Value)> Lists(JsonElement answer, string path = "", int depth = 1)
    {
        if (!IsObject(answer) || depth > MaximumDepth)
        {
            yield break;
        }

        foreach (var member in answer.EnumerateObject())
        {
            var here = AnswerPath.Join(path, member.Name);
            if (member.Value.ValueKind == JsonValueKind.Array)
            {
                yield return (member.Name, here, member.Value);
            }

            foreach (var inner in Lists(member.Value, here, depth + 1))
            {
                yield return inner;
            }
        }
    }
}
