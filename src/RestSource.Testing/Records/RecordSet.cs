using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Answers;

namespace RestSource.Testing.Records;

/// <summary>The records of a resource: of a child those of each parent.</summary>
internal sealed class RecordSet
{
    private const char Separator = '\u001f';

    private readonly ParentModel? _parent;
    private readonly Dictionary<string, List<JsonNode?>> _byParent = new(StringComparer.Ordinal);

    private RecordSet(IReadOnlyList<JsonNode?> all, ParentModel? parent)
    {
        All = all;
        _parent = parent;
    }

    /// <summary>Gets all of them, those of the first parent first.</summary>
    public IReadOnlyList<JsonNode?> All { get; private init; }

    /// <summary>The records of a resource that stands alone.</summary>
    public static RecordSet Of(IReadOnlyList<JsonNode?> records) => new(records, parent: null);

    /// <summary>The records below parents.</summary>
    /// <param name="parent">How the child names its parent.</param>
    /// <param name="owners">The parent's records.</param>
    /// <param name="childrenOf">Gives the records of one of them.</param>
    public static RecordSet Below(ParentModel parent, IReadOnlyList<JsonNode?> owners, Func<JsonNode?, int, IReadOnlyList<JsonNode?>> childrenOf)
    {
        var all = new List<JsonNode?>();
        var set = new RecordSet(all, parent);
        for (var place = 0; place < owners.Count; place++)
        {
            var children = childrenOf(owners[place], place);
            all.AddRange(children);
            if (set.KeyOf(owners[place]) is { } key)
            {
                (set._byParent.TryGetValue(key, out var before) ? before : set._byParent[key] = []).AddRange(children);
            }
        }

        return set;
    }

    /// <summary>The records that a request may see; <see langword="null"/> when it names a parent that there is not.</summary>
    /// <param name="values">What the request says of the parent.</param>
    public IReadOnlyList<JsonNode?>? Seen(IReadOnlyList<KeyValuePair<TextPart, string>> values)
    {
        if (_parent is not { } parent)
        {
            return All;
        }

        var given = parent.Fields.Select(field => values.FirstOrDefault(value => value.Key == field.PartOf(parent.Resource)).Value);
        return _byParent.GetValueOrDefault(string.Join(Separator, given));
    }

    // A parent without one of the values is never asked for children.
    private string? KeyOf(JsonNode? owner)
    {
        var values = _parent!.Fields.Select(field => NodeSelection.First(owner, field.Selector)).ToList();
        return values.Contains(null) ? null : string.Join(Separator, values.Select(static value => NodeSelection.TextOf(value!)));
    }
}
