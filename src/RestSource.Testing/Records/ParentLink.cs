using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Answers;

namespace RestSource.Testing.Records;

/// <summary>Finds the fields in a child's record that name its parent: <c>project_id</c>, <c>projectId</c>, or <c>id</c> in <c>project</c>.</summary>
internal sealed class ParentLink(ParentModel parent)
{
    /// <summary>Makes a record that of a parent: its fields that name the parent get the parent's values.</summary>
    public void Attach(JsonNode? record, JsonNode? owner)
    {
        foreach (var field in parent.Fields)
        {
            if (NodeSelection.First(owner, field.Selector) is { } value && Find(record, field.Path) is var (holder, name))
            {
                holder[name] = value.DeepClone();
            }
        }
    }

    /// <summary>Whether a record is of a parent, by its fields that name one; <see langword="null"/> when it has none.</summary>
    public bool? Joins(JsonNode? record, JsonNode? owner)
    {
        bool? joins = null;
        foreach (var field in parent.Fields)
        {
            if (Find(record, field.Path) is var (holder, name))
            {
                joins = joins != false && JsonNode.DeepEquals(holder[name], NodeSelection.First(owner, field.Selector));
            }
        }

        return joins;
    }

    private (JsonObject Holder, string Name)? Find(JsonNode? record, string field)
    {
        if (record is not JsonObject members)
        {
            return null;
        }

        string[] stems = [parent.Resource, Singular(parent.Resource)];
        var flat = members.Select(static member => member.Key).FirstOrDefault(name => stems.Any(stem => Plain(name) == Plain(stem + field)));
        if (flat is not null)
        {
            return (members, flat);
        }

        var nested = members.FirstOrDefault(member => member.Value is JsonObject inner && inner.ContainsKey(field) && stems.Any(stem => Plain(member.Key) == Plain(stem)));
        return nested.Value is JsonObject holder ? (holder, field) : null;
    }

    private static string Singular(string name) =>
        name.EndsWith("ies", StringComparison.Ordinal) ? name[..^3] + "y" : name.EndsWith('s') ? name[..^1] : name;

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
