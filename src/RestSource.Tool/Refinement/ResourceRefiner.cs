using RestSource.Configuration.Model;
using RestSource.Testing.Anonymization;
using RestSource.Tool.Drift;
using RestSource.Tool.Inference;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace RestSource.Tool.Refinement;

/// <summary>Teaches a config what pages of a resource show: by records in its sample, and by columns where these say otherwise.</summary>
/// <param name="source">The config.</param>
/// <param name="isRaw">Records go into the sample as they came; otherwise with other values of the same form.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class ResourceRefiner(RefinedSource source, bool isRaw, CancellationToken cancellation)
{
    private readonly SampleAnonymizer _anonymizer = new();

    /// <summary>Refines one resource.</summary>
    /// <returns>What no sample and no column can tell.</returns>
    public IReadOnlyList<ShapeDifference> Refine(ResourceModel resource, SampledPages pages)
    {
        if (new ConfigEdits(source.Text, resource.Name).TakesSample)
        {
            source.Try(() => Teach(resource, pages), static () => true, cancellation);
        }

        // One after the other: what a column takes from now on, other values in it may be.
        var tried = new HashSet<(string Path, DriftKind Kind, string Found)>();
        while (Differences().FirstOrDefault(difference => difference is { Column: not null, Kind: not DriftKind.Unknown } && tried.Add(KeyOf(difference))) is { } difference)
        {
            source.Try(() => Declare(resource.Name, difference), () => Differences().All(left => KeyOf(left) != KeyOf(difference)), cancellation);
        }

        return Differences();

        IReadOnlyList<ShapeDifference> Differences()
        {
            var comparison = new RecordComparison(source.Resource(resource.Name, cancellation).Record);
            foreach (var (record, page, number) in pages.Numbered)
            {
                comparison.Add(record, page, number);
            }

            return comparison.Differences;
        }
    }

    private static (string Path, DriftKind Kind, string Found) KeyOf(ShapeDifference difference) => (difference.Path, difference.Kind, difference.Found);

    private void Teach(ResourceModel resource, SampledPages pages)
    {
        var comparison = new RecordComparison(resource.Record) { Keys = [.. resource.PrimaryKey, .. resource.MergeKey] };
        var isUnknown = resource.Record.Kind == RecordKind.Open;
        List<int> telling = [], maybe = [];
        foreach (var (index, (record, page, number)) in pages.Numbered.Index())
        {
            var isNew = comparison.Add(record, page, number);
            if (isNew || (isUnknown && page == 1))
            {
                telling.Add(index);
            }
            else if (comparison.MayTellType)
            {
                maybe.Add(index);
            }
        }

        if (telling.Count + maybe.Count == 0)
        {
            return;
        }

        var records = Written(pages);
        Add(resource, [.. telling.Select(index => records[index])]);
        var (text, shape) = (source.Text, source.Resource(resource.Name, cancellation).Record);
        if (maybe.Count > 0 && new ConfigEdits(text, resource.Name).SampleName is { } name && source.Sample(name) is var (path, sample))
        {
            Add(resource, [.. maybe.Select(index => records[index])]);
            if (source.Resource(resource.Name, cancellation).Record == shape)
            {
                source.SetSample(path, sample);
            }
        }
    }

    // All together, since a word that stands for a choice is told by how often it comes.
    private IReadOnlyList<JsonNode?> Written(SampledPages pages)
    {
        JsonNode?[] records = [.. pages.Numbered.Select(static numbered => JsonTree.Of(numbered.Record))];
        return isRaw ? records : _anonymizer.Anonymize(records);
    }

    private void Add(ResourceModel resource, IReadOnlyList<JsonNode?> records)
    {
        var edits = new ConfigEdits(source.Text, resource.Name);
        if (edits.SampleName is not { } name)
        {
            AddSample($"samples/{resource.Name}.json", records, edits);
        }
        else if (source.Sample(name) is var (path, text) && SampleEdits.Append(text, resource.Endpoint.DataSelector, records) is { } longer)
        {
            source.SetSample(path, longer);
        }
    }

    // A file of that name that the config does not name is somebody else's.
    private void AddSample(string name, IReadOnlyList<JsonNode?> records, ConfigEdits edits)
    {
        if (records.Count > 0 && source.Sample(name) is null)
        {
            source.SetSample(source.PathOf(name), SampleEdits.NewSample(records));
            source.Text = edits.WithSample(name);
        }
    }

    private void Declare(string resource, ShapeDifference difference)
    {
        var edits = new ConfigEdits(source.Text, resource);
        source.Text = difference.Kind == DriftKind.Mistyped
            ? edits.WithColumn(difference.Column!, "data_type", $"\"{ColumnReading.Wider(difference.Declared, difference.Found)}\"")
            : edits.WithColumn(difference.Column!, "nullable", "true");
    }
}
