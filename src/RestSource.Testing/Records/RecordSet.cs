using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Answers;

namespace RestSource.Testing.Records;

/// <summary>The records of a resource: of a child those of each parent.</summary>
internal sealed class RecordSet
{
    private const char Separator = '\u001f';

    private readonly ParentModel? _parent;
    private readonly Lazy<IReadOnlyList<JsonNode?>> _all;
    private readonly Lazy<ILookup<string, int>> _places;
    private readonly Func<int, IReadOnlyList<JsonNode?>> _childrenOf;

    private RecordSet(ParentModel? parent, IReadOnlyList<JsonNode?> owners, Func<int, IReadOnlyList<JsonNode?>> childrenOf)
    {
        _parent = parent;
        _childrenOf = childrenOf;
        _all = new(() => [.. Enumerable.Range(0, owners.Count).SelectMany(childrenOf)]);
        _places = new(() => Enumerable.Range(0, owners.Count).Where(place => KeyOf(owners[place]) is not null).ToLookup(place => KeyOf(owners[place])!, StringComparer.Ordinal));
    }

    /// <summary>Gets all of them, those of the first parent first.</summary>
    public IReadOnlyList<JsonNode?> All => _all.Value;

    /// <summary>The records of a resource that stands alone.</summary>
    public static RecordSet Of(IReadOnlyList<JsonNode?> records) => new(parent: null, owners: [null], _ => records);

    /// <summary>The records below parents. They are made when they are asked for: there may be very many.</summary>
    /// <param name="parent">How the child names its parent.</param>
    /// <param name="owners">The parent's records.</param>
    /// <param name="childrenOf">Gives the records of one of them, and the same whenever it is asked.</param>
    public static RecordSet Below(ParentModel parent, IReadOnlyList<JsonNode?> owners, Func<JsonNode?, int, IReadOnlyList<JsonNode?>> childrenOf) =>
        new(parent, owners, place => childrenOf(owners[place], place));

    /// <summary>The records that a request may see; <see langword="null"/> when it names a parent that there is not.</summary>
    /// <param name="values">What the request says of the parent.</param>
    public IReadOnlyList<JsonNode?>? Seen(IReadOnlyList<KeyValuePair<TextPart, string>> values)
    {
        if (_parent is not { } parent)
        {
            return All;
        }

        var given = parent.Fields.Select(field => values.FirstOrDefault(value => value.Key == field.PartOf(parent.Resource)).Value);
        var places = _places.Value[string.Join(Separator, given)].ToList();
        return places.Count == 0 ? null : [.. places.SelectMany(_childrenOf)];
    }

    // A parent without one of the values is never asked for children.
    private string? KeyOf(JsonNode? owner)
    {
        var values = _parent!.Fields.Select(field => NodeSelection.First(owner, field.Selector)).ToList();
        return values.Contains(null) ? null : string.Join(Separator, values.Select(static value => NodeSelection.TextOf(value!)));
    }
}
