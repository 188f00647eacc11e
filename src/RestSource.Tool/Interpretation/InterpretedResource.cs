using Microsoft.Extensions.Options;
using RestSource.Configuration.Model;
using RestSource.Http;
using RestSource.Incremental;
using RestSource.Parents;
using RestSource.Processing;
using RestSource.Tool.Interpretation.Answers;
using RestSource.Tool.Interpretation.Incremental;
using RestSource.Tool.Interpretation.Paginators;
using RestSource.Tool.Interpretation.Parents;
using RestSource.Tool.Interpretation.Records;
using RestSource.Tool.Interpretation.Texts;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Interpretation;

/// <summary>A resource that is read by its config alone: the same requests, pages and records as through an emitted client without a state, but for <c>processing_steps</c>, which are C#.</summary>
internal sealed class InterpretedResource
{
    private readonly SourceConnection _connection;
    private readonly SourceSettings _settings;
    private readonly OpenOptions _options;
    private readonly InterpretedResource? _parent;
    private readonly PaginatorInterpreter _paginator;
    private readonly EndpointInterpreter _endpoint;
    private readonly Func<JsonRecord, object>? _keyOf;
    private readonly IncrementalCursor<JsonRecord>? _cursor;
    private readonly ParentLink<JsonRecord>? _link;
    private readonly IncludedFields? _included;

    /// <summary>Makes what the emitted client would consist of.</summary>
    public InterpretedResource(SourceModel source, ResourceModel model, SourceConnection connection, SourceSettings settings, InterpretedResource? parent, OpenOptions options)
    {
        (Model, _connection, _settings, _parent, _options) = (model, connection, settings, parent, options);
        Description = ResourceDescriptionInterpreter.Of(source.Name, model);
        _paginator = PaginatorInterpreter.Of(model.Endpoint.Paginator);
        _endpoint = new EndpointInterpreter(model.Endpoint, Description, _paginator);
        _keyOf = RecordKeyInterpreter.WithoutParent(model);
        _cursor = CursorOf(model);
        _link = parent is null ? null : ParentLinkInterpreter.Of(model, Description, parent);
        _included = model.Parent is { Include.Count: > 0 } include ? new IncludedFields(include) : null;
    }

    /// <summary>Gets what the config says of the resource.</summary>
    public ResourceModel Model { get; }

    /// <summary>Gets the runtime's description of it.</summary>
    public ResourceDescription Description { get; }

    /// <summary>Reads all of the resource, below all records of its parent if it has one.</summary>
    /// <param name="options">How to go about it; <see langword="null"/> for the usual.</param>
    /// <param name="cancellationToken">Ends every wait.</param>
    /// <exception cref="RestSourceException">While enumerating: a page did not come, or the pages do not add up.</exception>
    public IAsyncEnumerable<Page<JsonRecord>> ReadPagesAsync(ReadOptions? options, CancellationToken cancellationToken) =>
        ReadPagesAsync(continuationToken: null, options, cancellationToken);

    /// <summary>Reads the resource from a page on.</summary>
    /// <param name="continuationToken">Where an earlier read stood; <see langword="null"/> to begin at the first page.</param>
    /// <param name="options">How to go about it; <see langword="null"/> for the usual.</param>
    /// <param name="cancellationToken">Ends every wait.</param>
    /// <exception cref="ArgumentException">The token is not one of this resource.</exception>
    /// <exception cref="RestSourceException">While enumerating: a page did not come, or the pages do not add up.</exception>
    public IAsyncEnumerable<Page<JsonRecord>> ReadPagesAsync(string? continuationToken, ReadOptions? options, CancellationToken cancellationToken) =>
        PagesAsync(continuationToken, options, _options.OnAnswer, cancellationToken);

    /// <summary>Asks for the first page, as a read would, and gives the whole answer to it; <see langword="null"/> when there is no record of the parent to read below.</summary>
    /// <param name="cancellationToken">Ends every wait.</param>
    /// <exception cref="RestSourceException">The page did not come.</exception>
    public async Task<ApiAnswer?> LookAsync(CancellationToken cancellationToken)
    {
        ApiAnswer? first = null;
        await foreach (var page in PagesAsync(token: null, new ReadOptions { Prefetch = 0, MaxConcurrency = 1 }, answer => first ??= answer, cancellationToken))
        {
            return first! with { Page = page };
        }

        return first;
    }

    private IAsyncEnumerable<Page<JsonRecord>> PagesAsync(string? token, ReadOptions? options, Action<ApiAnswer>? onAnswer, CancellationToken stop) => _cursor is { } cursor
        ? cursor.PagesAsync(since: default, until: default, stateStore: null, logger: null, window => PagesAsync(window, token, options, onAnswer, stop), options, stop)
        : PagesAsync(window: null, token, options, onAnswer, stop);

    private IAsyncEnumerable<Page<JsonRecord>> PagesAsync(
        IncrementalWindow<JsonRecord>? window, string? token, ReadOptions? options, Action<ApiAnswer>? onAnswer, CancellationToken stop) => _link is { } link
        ? ParentRead.PagesAsync<JsonRecord, JsonRecord>(
            link,
            parents: (parentToken, part, cancellation) => _parent!.ReadPagesAsync(parentToken, part, cancellation),
            children: (parent, childToken, part, cancellation) => ListAsync(window, parent, childToken, part, onAnswer, cancellation),
            token,
            options,
            cancellationToken: stop)
        : ListAsync(window, parent: null, token, options, onAnswer, stop);

    private IAsyncEnumerable<Page<JsonRecord>> ListAsync(
        IncrementalWindow<JsonRecord>? window, ParentRecord<JsonRecord>? parent, string? token, ReadOptions? options, Action<ApiAnswer>? onAnswer, CancellationToken stop)
    {
        var texts = new RequestTexts(_connection, ValuesOf(window, parent));
        return _paginator.PagesAsync(new PageSequence(Description, FetchAsync, _keyOf, StagesOf(window, parent), token, options), stop);

        async Task<Page<JsonRecord>> FetchAsync(Action<PageRequest> writePosition, bool overridesParams, CancellationToken cancellation)
        {
            var request = _endpoint.RequestOf(texts, writePosition, overridesParams);
            if (onAnswer is null)
            {
                return await _connection.For(options).SendAsync<JsonRecord>(request, cancellation);
            }

            var answer = await AnswerRecorder.RecordAsync(() => _connection.SendAsync<JsonRecord>(request, cancellation), Model.Name, _settings.Redact);
            onAnswer(answer);
            return answer.Page;
        }
    }

    private PageStages<JsonRecord> StagesOf(IncrementalWindow<JsonRecord>? window, ParentRecord<JsonRecord>? parent)
    {
        var stages = new PageStages<JsonRecord>();
        if (_included is not null && parent is not null)
        {
            var included = _included.Of(parent.Record);
            stages = stages.Map(record => record with { Included = included });
        }

        return window is null ? stages : stages.Then(() => window);
    }

    /// <summary>What placeholders stand for in the requests of one list.</summary>
    private Dictionary<TextPart, RequestValue> ValuesOf(IncrementalWindow<JsonRecord>? window, ParentRecord<JsonRecord>? parent)
    {
        var values = new Dictionary<TextPart, RequestValue>();
        if (window is not null)
        {
            foreach (var part in EndpointTexts.Of(Model.Endpoint).SelectMany(static text => text.Parts).Where(static part => part.Kind == TextPartKind.Incremental))
            {
                values[part] = WindowValues.Of(window, part);
            }
        }

        for (var index = 0; parent is not null && index < Model.Parent!.Fields.Count; index++)
        {
            values[Model.Parent.Fields[index].PartOf(Model.Parent.Resource)] = parent[index];
        }

        return values;
    }

    private IncrementalCursor<JsonRecord>? CursorOf(ResourceModel model)
    {
        try
        {
            return model.Endpoint.Incremental is { } incremental
                ? new CursorInterpreter(Description, new SettingTexts(_settings.Values)).Of(incremental, isChild: model.Parent is not null)
                : null;
        }
        catch (OptionsValidationException unusable)
        {
            throw new CommandFailure(string.Join(Environment.NewLine, unusable.Failures));
        }
    }
}
