using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Binding;

/// <summary>Binds one entry of <c>resources</c>, defaults merged in.</summary>
internal static class ResourceBinder
{
    /// <summary>Binds it; a mistake leaves out what it is about and keeps the rest.</summary>
    /// <returns><see langword="null"/> when not even a name can be read.</returns>
    public static BoundResource? Bind(JsonNode node, SourceScope scope)
    {
        scope.Cancellation.ThrowIfCancellationRequested();
        switch (node)
        {
            case JsonStringNode name:
                return Bind(ResourceShorthand.Expand(name), scope);
            case JsonObjectNode resource:
                return Bind(ResourceShorthand.Expand(resource), scope);
            default:
                scope.Diagnostics.Report(KeyRules.WrongType, node.Span, "resources", "a list of names and objects");
                return null;
        }
    }

    private static BoundResource? Bind(JsonObjectNode own, SourceScope scope)
    {
        var settings = ResourceReader.Read(DefaultsMerger.Merge(scope.Defaults, own), isInherited: false, scope.Diagnostics);
        if (settings.Name is not { } name)
        {
            if (own.Find("name") is null or { Value: JsonNullNode } && !ObjectReader.HasMisspelled(own, "name", ResourceReader.Keys))
            {
                ObjectReader.ReportMissing(own, "a resource", "name", "\"name\": \"projects\"", own.Opening, scope.Diagnostics);
            }

            return null;
        }

        if (name.Value.Length == 0)
        {
            scope.Diagnostics.Report(ResourceRules.EmptyName, name.Span, "\"name\": \"projects\"");
            return null;
        }

        return settings.Endpoint is { } endpoint ? Complete(settings, endpoint, name, own, scope) : null;
    }

    private static BoundResource Complete(
        ResourceSettings settings, EndpointSettings endpointSettings, JsonStringNode name, JsonObjectNode own, SourceScope scope)
    {
        var answers = SampleAnswers.Of(settings.Schema, scope.Samples, scope.Cancellation);
        var endpoint = EndpointBinder.Bind(endpointSettings, name, scope.Client, answers, scope.Diagnostics);
        var bound = RecordBinder.Bind(RecordSourceOf(settings, endpoint, name, own, scope), scope.Samples, scope.Diagnostics, scope.Cancellation);
        ReportMissingKeys(settings.WriteDisposition, bound, name, own, scope.Diagnostics);
        var isHeldToContract = bound.Record.Kind != RecordKind.Open;
        if (settings.Contract is { } contract && contract != SchemaContractModel.Evolve && !isHeldToContract)
        {
            scope.Diagnostics.Report(SchemaRules.ContractWithoutSchema, settings.ContractSpan!.Value);
        }

        var model = new ResourceModel(
            Name: name.Value,
            RecordName: settings.RecordName,
            Description: settings.Description,
            Endpoint: endpoint,
            Record: bound.Record,
            PrimaryKey: bound.PrimaryKey,
            MergeKey: bound.MergeKey,
            WriteDisposition: settings.WriteDisposition.Disposition)
        {
            Selected = settings.Selected,
            Parallelized = settings.Parallelized,
            Contract = isHeldToContract && settings.Contract is { } held ? held : SchemaContractModel.Evolve,
            Hints = settings.Hints with { Merge = settings.WriteDisposition.Merge, Columns = bound.Columns },
            ProcessingSteps = settings.ProcessingSteps,
        };
        if (endpointSettings.Incremental is { } incremental)
        {
            var type = CursorColumn.Check(incremental, model, bound.IsComplete, scope.Diagnostics);
            model = model with { Endpoint = model.Endpoint with { Incremental = incremental.Model with { CursorType = type } } };
        }

        return new BoundResource(model, name, endpointSettings.Scope.References, settings.Include, endpointSettings.SkipsMissingParents, bound.IsComplete);
    }

    private static void ReportMissingKeys(BoundDisposition disposition, BoundRecord bound, JsonStringNode name, JsonObjectNode own, DiagnosticBag diagnostics)
    {
        if (bound.PrimaryKey.Count > 0 || ObjectReader.HasMisspelled(own, "primary_key", ResourceReader.Keys))
        {
            return;
        }

        if (disposition.NeedsPrimaryKey)
        {
            diagnostics.Report(HintRules.StrategyWithoutPrimaryKey, disposition.Strategy!.Value);
        }
        else if (disposition.NeedsAnyKey && bound.MergeKey.Count == 0)
        {
            diagnostics.Report(ResourceRules.MergeWithoutKeys, name.Span);
        }
    }

    private static RecordSource RecordSourceOf(
        ResourceSettings settings, EndpointModel endpoint, JsonStringNode name, JsonObjectNode own, SourceScope scope)
    {
        // Columns are merged column by column; null in the resource takes the defaults away.
        var columns = own.Find("columns")?.Value;
        return new RecordSource(
            ResourceSpan: name.Span,
            Columns: columns is JsonNullNode ? null : columns,
            DefaultColumns: columns is JsonNullNode ? null : scope.Defaults?.Find("columns")?.Value,
            Schema: settings.Schema,
            DataSelector: endpoint.DataSelector,
            PrimaryKey: settings.PrimaryKey,
            MergeKey: settings.MergeKey)
        {
            Included = settings.Endpoint is { Scope.References: { Count: > 0 } references }
                ? [.. (settings.Include?.Fields ?? []).Select(field => ParentModel.IncludedName(references[0].Resource.Value, field.Value))]
                : [],
        };
    }
}
