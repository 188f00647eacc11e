namespace RestSource.State;

/// <summary>Remembers in JSON files that people can read and mend, one for each source. A file is replaced as a whole, so that a crash leaves the old one or the new.</summary>
/// <remarks>Several reads of a process may share one store. Of two processes that write at once the last wins for the whole file: what the other read is read again. A file that cannot be read or written is a <see cref="StateException"/>.</remarks>
/// <param name="directory">Where the files are: <c>{source}.state.json</c>. Made when the first is written.</param>
public sealed class JsonFileStateStore(string directory) : IStateStore, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <inheritdoc />
    public async ValueTask<CursorState?> ReadAsync(ResourceDescription resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var states = await StateFile.ReadAsync(PathOf(resource), resource, cancellationToken).ConfigureAwait(false);
            return states.GetValueOrDefault(resource.Name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StateException.Unreachable(resource, $"the file {PathOf(resource)} could not be read: {exception.Message}", exception);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(ResourceDescription resource, CursorState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(state);
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var states = await StateFile.ReadAsync(PathOf(resource), resource, cancellationToken).ConfigureAwait(false);
            states[resource.Name] = state;
            Directory.CreateDirectory(directory);
            await StateFile.WriteAsync(PathOf(resource), states, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StateException.Unreachable(resource, $"the file {PathOf(resource)} could not be written, so the next read begins where this one did: {exception.Message}", exception);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _gate.Dispose();

    private string PathOf(ResourceDescription resource) => Path.Combine(directory, $"{Uri.EscapeDataString(resource.Source)}.state.json");
}
