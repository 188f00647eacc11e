using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using RestSource.Diagnostics;
using RestSource.State;

namespace RestSource.Incremental;

/// <summary>One incremental read, be it in several parts: all of them go through one range, and its end is remembered when all are over.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class IncrementalRun<T>
    where T : IJsonRecord<T>
{
    private readonly Lock _gate = new();
    private readonly ResourceDescription _resource;
    private readonly IncrementalCursor<T> _cursor;
    private readonly CursorColumn<T> _column;
    private readonly IStateStore? _store;
    private readonly RequestValue _since;
    private readonly RequestValue _until;
    private readonly ILogger _logger;
    private Task<IncrementalWindow<T>>? _window;

    internal IncrementalRun(
        ResourceDescription resource, IncrementalCursor<T> cursor, CursorColumn<T> column, IStateStore? store, RequestValue since, RequestValue until, ILogger logger)
    {
        _resource = resource;
        _cursor = cursor;
        _column = column;
        _store = store;
        _since = since;
        _until = until;
        _logger = logger;
    }

    /// <summary>Reads a part.</summary>
    /// <param name="pages">Reads its pages, within the range.</param>
    /// <param name="options">How to go about it, the same for all parts; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the read at its next wait.</param>
    public async IAsyncEnumerable<Page<T>> PagesAsync(
        Func<IncrementalWindow<T>, IAsyncEnumerable<Page<T>>> pages, ReadOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var window = await WindowAsync(options ?? ReadOptions.Default).WaitAsync(cancellationToken).ConfigureAwait(false);
        await foreach (var page in pages(window).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return page;
        }
    }

    /// <summary>Remembers the end: when the last record of all parts was taken.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        if (_store is not null && _window is not null && (await _window.ConfigureAwait(false)).NextState() is { } state)
        {
            await _store.WriteAsync(_resource, state, cancellationToken).ConfigureAwait(false);
        }
    }

    // Parts may run at once, and the first one opens the range for all.
    private Task<IncrementalWindow<T>> WindowAsync(ReadOptions options)
    {
        lock (_gate)
        {
            if (_window is null)
            {
                _window = OpenAsync(options.HandsOnRecords ? _store : null);
                options.RunEnd?.Do(CompleteAsync);
            }

            return _window;
        }
    }

    private async Task<IncrementalWindow<T>> OpenAsync(IStateStore? store)
    {
        var state = store is null ? null : await store.ReadAsync(_resource, CancellationToken.None).ConfigureAwait(false);
        if (state is not null && state.CursorPath != _column.Path)
        {
            _logger.StateOfAnotherCursor(_resource, state.CursorPath, _column.Path);
            state = null;
        }

        var window = new IncrementalWindow<T>(_resource, _cursor, _column, state, _since, _until) { KeepsState = store is not null };
        _logger.WindowOpens(_resource, _column.Path, window.StartValue, window.EndValue);
        return window;
    }
}
