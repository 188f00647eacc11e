using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using RestSource.Diagnostics;
using RestSource.State;

namespace RestSource.Incremental;

/// <summary>One incremental read, be it in several parts: all of them go through one range, and its end is remembered when all are over.</summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class IncrementalRead<T>
    where T : IJsonRecord<T>
{
    private readonly Lazy<Task<IncrementalWindow<T>>> _window;
    private readonly ResourceDescription _resource;
    private readonly IStateStore? _store;

    public IncrementalRead(
        ResourceDescription resource, IncrementalCursor<T> cursor, CursorColumn<T> column, IStateStore? store, RequestValue since, RequestValue until, ILogger logger)
    {
        _resource = resource;
        _store = store;
        _window = new(OpenAsync);

        async Task<IncrementalWindow<T>> OpenAsync()
        {
            var state = store is null ? null : await store.ReadAsync(resource, CancellationToken.None).ConfigureAwait(false);
            if (state is not null && state.CursorPath != column.Path)
            {
                logger.StateOfAnotherCursor(resource, state.CursorPath, column.Path);
                state = null;
            }

            var window = new IncrementalWindow<T>(resource, cursor, column, state, since, until) { KeepsState = store is not null };
            logger.WindowOpens(resource, column.Path, window.StartValue, window.EndValue);
            return window;
        }
    }

    /// <summary>Reads a part.</summary>
    /// <param name="pages">Reads its pages, within the range.</param>
    /// <param name="cancellationToken">Ends the read at its next wait.</param>
    public async IAsyncEnumerable<Page<T>> PagesAsync(
        Func<IncrementalWindow<T>, IAsyncEnumerable<Page<T>>> pages, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var window = await _window.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
        await foreach (var page in pages(window).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return page;
        }
    }

    /// <inheritdoc />
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        if (_store is not null && _window.IsValueCreated && (await _window.Value.ConfigureAwait(false)).NextState() is { } state)
        {
            await _store.WriteAsync(_resource, state, cancellationToken).ConfigureAwait(false);
        }
    }
}
