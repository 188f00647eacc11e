using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;
using RestSource.Configuration.Parts;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Parents;

/// <summary>Binds what a resource takes from the records of its parent.</summary>
/// <param name="parent">The parent, its own parent bound.</param>
/// <param name="shapeIsComplete">Whether a field that the shape of its records does not know is not there.</param>
/// <param name="child">The resource that takes it.</param>
internal sealed class ParentBinder(ResourceModel parent, bool shapeIsComplete, PlacedResource child)
{
    private const int ShownFields = 10;

    private readonly ParentShape _shape = new(parent);

    public ParentModel Bind() => new(
        parent.Name,
        InOrder(child.Bound.References.Select(BindField).GroupBy(static field => field.Path, StringComparer.Ordinal).Select(static same => same.First()), child.Bound.Model.Endpoint),
        (child.Bound.Include?.Fields ?? []).Select(BindInclude).ToEquatableArray(),
        child.Bound.SkipsMissingParents);

    /// <summary>They become parameters, which the path's lead: a caller thinks of <c>posts/{id}</c> first, wherever its key stands in the config.</summary>
    private EquatableArray<ParentFieldModel> InOrder(IEnumerable<ParentFieldModel> fields, EndpointModel endpoint)
    {
        var order = EndpointTexts.Of(endpoint)
            .SelectMany(static text => text.Parts)
            .Where(static part => part.Kind == TextPartKind.Parent)
            .Select(static part => part.Value)
            .ToList();
        return fields.OrderBy(field => order.IndexOf($"{parent.Name}.{field.Path}")).ToEquatableArray();
    }

    private ParentFieldModel BindField(ParentReference reference) => Bind(reference.Field, reference.Selector);

    /// <summary>A name that is included is the whole name of a field: nothing in it is a path.</summary>
    private ParentFieldModel BindInclude(JsonStringNode name) =>
        Bind(name, new SelectorModel(name.Value, new SelectorStep[] { new SelectorStep.Name(name.Value) }.ToEquatableArray()));

    private ParentFieldModel Bind(JsonStringNode written, SelectorModel selector)
    {
        var found = _shape.Find(selector.Steps);
        if (found.Missing is { } missing && (shapeIsComplete || parent.Record.Kind == RecordKind.BareValue))
        {
            child.Report(ParentRules.UnknownField, written.Span, parent.Name, Advice(missing, found.Known));
        }

        return new ParentFieldModel(written.Value, selector, found.Type, found.Nullable);
    }

    private string Advice(string missing, IReadOnlyList<string> known) => parent.Record.Kind == RecordKind.BareValue
        ? $"They are bare values: write {{resources.{parent.Name}.value}}"
        : known.Count == 0 ? "The value that the path leads into is no object"
        : Suggestion.Closest(missing, known) is { } closest
            ? $"Did you mean '{closest}'?"
            : $"Known fields: {string.Join(", ", known.Take(ShownFields))}{(known.Count > ShownFields ? ", …" : string.Empty)}. One that no sample shows is declared in 'columns'";
}
