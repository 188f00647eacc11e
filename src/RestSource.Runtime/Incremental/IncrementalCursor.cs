using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using RestSource.Json;
using RestSource.State;

namespace RestSource.Incremental;

/// <summary>Config key <c>incremental</c>: a value in every record that grows, and by which a read begins where the last one ended. Immutable.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class IncrementalCursor<T>
    where T : IJsonRecord<T>
{
    private readonly ResourceDescription _resource;
    private readonly CursorColumn<T> _column;

    /// <summary>Makes a cursor whose values a declared column holds.</summary>
    /// <param name="resource">Whose records they are.</param>
    /// <param name="path">Config key <c>cursor_path</c>, as written.</param>
    /// <param name="valueOf">Gives a record's value; <see langword="null"/> when it has none.</param>
    public IncrementalCursor(ResourceDescription resource, string path, Func<T, object?> valueOf)
    {
        ArgumentNullException.ThrowIfNull(valueOf);
        _resource = resource;
        _column = new CursorColumn<T>(path, valueOf);
    }

    /// <summary>Makes a cursor whose values are looked for in the JSON of each record.</summary>
    /// <param name="resource">Whose records they are.</param>
    /// <param name="path">Config key <c>cursor_path</c>, as written.</param>
    /// <param name="selector">The same, to follow.</param>
    public IncrementalCursor(ResourceDescription resource, string path, JsonSelector selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        _resource = resource;
        _column = new CursorColumn<T>(path, record => RecordJson.ValueAt(record, selector));
    }

    /// <summary>Gets config key <c>initial_value</c>: where the first read begins. Default: at the very first record.</summary>
    public RequestValue InitialValue { get; init; }

    /// <summary>Gets config key <c>end_value</c>: where every read ends; reads with an end keep no state.</summary>
    public RequestValue EndValue { get; init; }

    /// <summary>Gets config key <c>last_value_func</c>. Default: the greatest value is the last.</summary>
    public CursorOrder Order { get; init; }

    /// <summary>Gets config key <c>row_order</c>. Default: not known.</summary>
    public RowOrder RowOrder { get; init; }

    /// <summary>Gets config key <c>on_cursor_value_missing</c>. Default: an error.</summary>
    public MissingCursor OnMissing { get; init; }

    /// <summary>Gets config key <c>lag</c>: how far before the last value a read begins, in seconds, in days for a date, in units for a number. Default: 0.</summary>
    public double Lag { get; init; }

    /// <summary>Gets a value indicating whether config key <c>range_start</c> is <c>open</c>: a record at the start is no part of the range.</summary>
    public bool StartIsOpen { get; init; }

    /// <summary>Gets a value indicating whether config key <c>range_end</c> is <c>closed</c>: a record at the end is part of the range.</summary>
    public bool EndIsClosed { get; init; }

    /// <summary>Gets a value indicating whether records at the start that an earlier read handed on, and that are the same still, are left out. Not so for an empty config key <c>incremental.primary_key</c>.</summary>
    public bool RemembersRecords { get; init; } = true;

    /// <summary>Gets the form in which the API is sent values.</summary>
    internal CursorFormat Format => new(CursorValue.FromRequest(InitialValue), Order);

    /// <summary>Reads pages from where the last read ended, and remembers where this one did once its last record was taken.</summary>
    /// <param name="since">Where to begin instead, unless it is null; the state is then neither read nor written.</param>
    /// <param name="until">Where to end instead, unless it is null; likewise.</param>
    /// <param name="stateStore">Remembers; <see langword="null"/> begins at <see cref="InitialValue"/> each time.</param>
    /// <param name="logger">Is told where the read begins.</param>
    /// <param name="pages">Reads the pages of a window.</param>
    /// <param name="options">How to go about it; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the read at its next wait.</param>
    /// <exception cref="ArgumentException">While enumerating: the end is not beyond the start.</exception>
    /// <exception cref="RestSourceException">While enumerating: a page or the state cannot be read.</exception>
    public async IAsyncEnumerable<Page<T>> PagesAsync(
        RequestValue since,
        RequestValue until,
        IStateStore? stateStore,
        ILogger? logger,
        Func<IncrementalWindow<T>, IAsyncEnumerable<Page<T>>> pages,
        ReadOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        options ??= ReadOptions.Default;
        var read = options.RunStates?.ReadOf(_resource, Begin) ?? Begin();
        await foreach (var page in read.PagesAsync(pages, cancellationToken).ConfigureAwait(false))
        {
            yield return page;
        }

        if (options.RunStates is null)
        {
            await read.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }

        IncrementalRead<T> Begin()
        {
            var keepsState = options.HandsOnRecords && since.IsNull && until.IsNull && EndValue.IsNull && _resource.WriteDisposition != WriteDisposition.Replace;
            var store = keepsState ? options.StateStore ?? stateStore : null;
            return new IncrementalRead<T>(_resource, this, _column, store, since, until, logger ?? NullLogger.Instance);
        }
    }
}
