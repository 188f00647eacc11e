namespace RestSource.Authentication;

/// <summary>The token that many requests share. Of those that find it stale one asks for another, and the rest wait for that.</summary>
internal sealed class AccessTokenCache(TimeProvider time)
{
    private readonly Lock _lock = new();
    private Task _renewal = Task.CompletedTask;
    private volatile AccessToken? _current;
    private volatile AccessToken? _previous;
    private volatile AccessTokenException? _refusal;

    /// <summary>Gets the tokens that requests under way may carry.</summary>
    public IEnumerable<string> Values => new[] { _current, _previous }.OfType<AccessToken>().Select(static token => token.Value);

    /// <summary>Gives a token that is good, as far as one can know.</summary>
    /// <param name="request">Asks for another.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<string> GetAsync(Func<Task<AccessToken>> request, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Fresh() is { } token)
            {
                return token;
            }

            if (TryBegin(out var renewal) is { } ours)
            {
                return await RenewAsync(request, ours).ConfigureAwait(false);
            }

            await renewal.WaitAsync(cancellationToken).ConfigureAwait(false);
            if (_refusal is { } refusal && time.GetUtcNow() < refusal.RetryAt)
            {
                // The server was asked on behalf of all that waited, and wants to be left alone by all.
                throw new AccessTokenException(refusal.Message, refusal.IsTransient, refusal.RetryAt);
            }
        }
    }

    /// <summary>Takes a token out of use that the server refused, unless another one is there by now.</summary>
    public void Reject(string? value)
    {
        if (_current is { } current && current.Value == value)
        {
            // Only if nobody renewed it meanwhile.
            Interlocked.CompareExchange(ref _current, current with { RenewAt = DateTimeOffset.MinValue }, current);
        }
    }

    private async Task<string> RenewAsync(Func<Task<AccessToken>> request, TaskCompletionSource ours)
    {
        try
        {
            var next = await request().ConfigureAwait(false);
            _previous = _current;
            _current = next;
            _refusal = null;
            return next.Value;
        }
        catch (AccessTokenException refusal)
        {
            _refusal = refusal;
            throw;
        }
        finally
        {
            ours.SetResult();
        }
    }

    /// <summary>Gives what ends the renewal that begins here; nothing when one is under way, or was over just now.</summary>
    private TaskCompletionSource? TryBegin(out Task renewal)
    {
        lock (_lock)
        {
            var ours = _renewal.IsCompleted && Fresh() is null ? new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously) : null;
            renewal = _renewal = ours?.Task ?? _renewal;
            return ours;
        }
    }

    private string? Fresh() => _current is { } current && time.GetUtcNow() < current.RenewAt ? current.Value : null;
}
