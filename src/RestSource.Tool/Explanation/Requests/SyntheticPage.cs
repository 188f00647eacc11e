using System.Text.Json.Nodes;
using RestSource.Configuration;
using RestSource.Configuration.Model;

namespace RestSource.Tool.Explanation.Requests;

/// <summary>An answer as an API could give it, with all that makes a read ask for the next page, or for what is below its records.</summary>
internal sealed class SyntheticPage
{
    private readonly ResourceModel _resource;
    private readonly ResourceModel? _child;
    private readonly int _number;
    private readonly StandIns _standIns;
    private JsonNode? _body;

    private SyntheticPage(ResourceModel resource, ResourceModel? child, int number, StandIns standIns)
    {
        _resource = resource;
        _child = child;
        _number = number;
        _standIns = standIns;
    }

    /// <summary>Gets the body.</summary>
    public string Body => _body?.ToJsonString() ?? "[]";

    /// <summary>Gets the headers, by name.</summary>
    public List<KeyValuePair<string, string>> Headers { get; } = [];

    /// <summary>Makes a page of a resource.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="child">The resource that is read below its records, and needs one of them; <see langword="null"/> for none, and then pages never end.</param>
    /// <param name="number">Which page it is, counted from 1.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="standIns">Makes the values.</param>
    /// <returns><see langword="null"/> when a path of the config leads to nothing that could be made up.</returns>
    public static SyntheticPage? Of(ResourceModel resource, ResourceModel? child, int number, Uri request, StandIns standIns)
    {
        var page = new SyntheticPage(resource, child, number, standIns);
        var isWhole = page.TryPutPaging(resource.Endpoint.Paginator, request) && page.TryPutRecords();
        return isWhole ? page : null;
    }

    private bool HasNext => _child is null;

    private int Count => this switch
    {
        { HasNext: false, _number: > 1 } => 0,
        { HasNext: true, _resource.Endpoint.Paginator: PaginatorModel.Offset offset } => offset.Limit,
        _ => 1,
    };

    private bool TryPutPaging(PaginatorModel paginator, Uri request) => paginator switch
    {
        PaginatorModel.Offset offset => TryPutEnd(offset.TotalPath, offset.HasMorePath),
        PaginatorModel.PageNumber number => TryPutEnd(number.TotalPath, number.HasMorePath),
        PaginatorModel.Cursor cursor => (!HasNext || TryPut(cursor.CursorPath, CursorOf(cursor))) && TryPutEnd(total: null, cursor.HasMorePath),
        _ when !HasNext => true,
        PaginatorModel.JsonLink link => TryPut(link.NextUrlPath, JsonValue.Create(LinkOf(request, link.NextUrlPath.Text))),
        PaginatorModel.HeaderCursor cursor => TryAdd(cursor.CursorKey, _standIns.Text(OfThisPage(cursor.CursorKey))),
        PaginatorModel.HeaderLink link => TryAdd("Link", $"<{LinkOf(request, $"Link rel={link.LinksNextKey}")}>; rel=\"{link.LinksNextKey}\""),
        _ => true,
    };

    private bool TryPutEnd(SelectorModel? total, SelectorModel? hasMore) =>
        (total is null || TryPut(total, JsonValue.Create(HasNext ? int.MaxValue : 1))) && (hasMore is null || TryPut(hasMore, JsonValue.Create(HasNext)));

    private bool TryPutRecords()
    {
        var records = new JsonArray([.. Enumerable.Range(0, Count).Select(RecordOf)]);
        var steps = _resource.Endpoint.DataSelector is { } data ? data.Steps : PlaceOfRecords();
        return steps.PickItems()
            ? steps[steps.Count - 1] is SelectorStep.Wildcard && JsonPlace.TryPut(ref _body, [.. steps.Take(steps.Count - 1)], records)
            : JsonPlace.TryPut(ref _body, [.. steps], records);
    }

    // Where nothing says where records stand, they are found in an answer that is a list, or in the list of one that is an object.
    private EquatableArray<SelectorStep> PlaceOfRecords() =>
        _body is null ? default : new SelectorStep[] { new SelectorStep.Name("data") }.ToEquatableArray();

    private JsonNode? RecordOf(int index)
    {
        JsonNode? record = new JsonObject { ["page"] = _number, ["record"] = index };
        var fields = _child?.Parent is { } parent ? parent.Fields.Concat(parent.Include).DistinctBy(static field => field.Path) : [];
        foreach (var field in fields)
        {
            JsonPlace.TryPut(ref record, [.. field.Selector.Steps], _standIns.Value(field.Type, $"{{resources.{_resource.Name}.{field.Path}}}"));
        }

        return record;
    }

    private JsonNode CursorOf(PaginatorModel.Cursor cursor)
    {
        var value = JsonValue.Create(_standIns.Text(OfThisPage(cursor.CursorPath.Text)));
        return cursor.CursorTarget.Kind == RequestTargetKind.QueryMembers ? new JsonObject { ["cursor"] = value } : value;
    }

    private string LinkOf(Uri request, string place) => _standIns.Keep(new Uri(request, $"/{_standIns.Text(OfThisPage(place))}").AbsoluteUri, OfThisPage(place));

    private string OfThisPage(string place) => $"{{{place} of page {Words.Counts.Of(_number)}}}";

    private bool TryPut(SelectorModel selector, JsonNode value) => JsonPlace.TryPut(ref _body, [.. selector.Steps], value);

    private bool TryAdd(string name, string value)
    {
        Headers.Add(new(name, value));
        return true;
    }
}
