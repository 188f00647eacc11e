using System.Text.Json.Nodes;
using RestSource.Configuration;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;
using RestSource.Configuration.Schema;

namespace RestSource.Testing.Answers;

/// <summary>What is around the records of a resource: as in its sample, or as its paths say where there is none.</summary>
internal sealed class AnswerTemplate
{
    private static readonly SelectorModel Root = new("$", default);
    private static readonly SelectorModel UsualList = new("data", new SelectorStep[] { new SelectorStep.Name("data") }.ToEquatableArray());

    private readonly SelectorModel? _selector;

    /// <param name="resource">The resource.</param>
    /// <param name="samples">Its samples.</param>
    public AnswerTemplate(ResourceModel resource, IReadOnlyList<SampleAnswer> samples)
    {
        var whole = samples.FirstOrDefault(static sample => sample.Text is not null);
        Sample = whole?.Text;
        _selector = whole is null ? resource.Endpoint.DataSelector : whole.Selector;
        HoldsOneRecord = whole is not null ? !whole.IsList : IsEntity(resource.Endpoint);
    }

    /// <summary>Gets the whole answer of the sample; <see langword="null"/> for none.</summary>
    public string? Sample { get; }

    /// <summary>Gets a value indicating whether an answer is one record by itself, not a list of them.</summary>
    public bool HoldsOneRecord { get; }

    /// <summary>Where the records are.</summary>
    /// <param name="isWrapped">Something stands beside them.</param>
    public SelectorModel SelectorFor(bool isWrapped) => _selector ?? (isWrapped && !HoldsOneRecord ? UsualList : Root);

    /// <summary>Whether the sample has a value at a path; <see langword="true"/> where no sample says otherwise.</summary>
    public bool Has(SelectorModel path) => Sample is null || JsonText.Select(Sample, path).Count > 0;

    /// <summary>The sample's value at a path; <see langword="null"/> for none.</summary>
    public JsonNode? At(SelectorModel path) => Sample is not null && JsonText.Select(Sample, path) is [var first, ..] ? SampleJson.Parse(first) : null;

    private static bool IsEntity(EndpointModel endpoint) =>
        endpoint is { Paginator: PaginatorModel.SinglePage, DataSelector.Steps.Count: 0 } && endpoint.Path.Parts is [.., { Kind: TextPartKind.Parent }];
}
