using System.Text.Json;
using RestSource.Configuration.Binding;

namespace RestSource.Tool.Inference.Paging;

/// <summary>A single value of an answer, outside of lists.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Holder">What the object around it is called; empty for the answer itself.</param>
/// <param name="IsNext">It is the next page's, by its name or that of an object around it.</param>
/// <param name="Value">The value, which may be null.</param>
internal sealed record PagingField(string Path, string Name, string Holder, bool IsNext, JsonElement Value)
{
    /// <summary>Gets the text of a string; empty for anything else.</summary>
    public string Text => Value.ValueKind == JsonValueKind.String ? Value.GetString()! : string.Empty;

    /// <summary>Gets the number; <see langword="null"/> for anything else than a whole one.</summary>
    public long? Number => Value.ValueKind == JsonValueKind.Number && Value.TryGetInt64(out var number) ? number : null;

    /// <summary>Gets a value indicating whether it is a link.</summary>
    public bool IsLink => Text.StartsWith('/') || Text.StartsWith('?') || Text.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets a value indicating whether it is true or false.</summary>
    public bool IsFlag => Value.ValueKind is JsonValueKind.True or JsonValueKind.False;

    /// <summary>Gets a value indicating whether it is null.</summary>
    public bool IsNull => Value.ValueKind == JsonValueKind.Null;

    /// <summary>The fields of an answer.</summary>
    public static IReadOnlyList<PagingField> Of(JsonElement answer) => [.. Of(answer, string.Empty, string.Empty, isNext: false)];

    /// <summary>Whether it is called by one of the names of <see cref="Names.Of"/>.</summary>
    public bool IsCalled(HashSet<string> names) => Names.Have(names, Name);

    private static IEnumerable<PagingField> Of(JsonElement node, string path, string holder, bool isNext)
    {
        if (node.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        foreach (var member in node.EnumerateObject())
        {
            var here = AnswerPath.Join(path, member.Name);
            var next = isNext || Names.Have(PagingNames.Next, member.Name);
            if (member.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (var field in Of(member.Value, here, member.Name, next))
                {
                    yield return field;
                }
            }
            else if (member.Value.ValueKind != JsonValueKind.Array)
            {
                yield return new PagingField(here, member.Name, holder, next, member.Value);
            }
        }
    }
}
