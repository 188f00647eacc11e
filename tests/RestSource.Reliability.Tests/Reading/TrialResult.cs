namespace RestSource.Reliability.Tests.Reading;

/// <summary>What became of a read that met faults.</summary>
/// <param name="Kind">How it read.</param>
/// <param name="Expected">The keys that the server has, in their order.</param>
/// <param name="Keys">The keys that came, over all clients.</param>
/// <param name="Failures">How clients failed, one after the other.</param>
/// <param name="Ledger">The last client's account.</param>
/// <param name="Leaks">Where the secret showed.</param>
/// <param name="Requests">How many requests reached the server.</param>
/// <param name="Leftovers">What the clients left behind.</param>
internal sealed record TrialResult(
    ReadKind Kind, IReadOnlyList<long> Expected, IReadOnlyList<long> Keys, IReadOnlyList<Exception> Failures, ReadLedger Ledger, IReadOnlyCollection<string> Leaks, int Requests, Leftovers Leftovers)
{
    /// <summary>Gets a value indicating whether each record came exactly once, in order.</summary>
    public bool IsComplete => Expected.SequenceEqual(Keys);

    /// <summary>Tells what no read may do, whatever it meets.</summary>
    public IEnumerable<string> Offences()
    {
        foreach (var failure in Failures)
        {
            if (OffenceOf(failure) is { } offence)
            {
                yield return $"{offence}: {failure}";
            }
        }

        foreach (var leak in Leaks)
        {
            yield return $"the secret shows: {leak}";
        }

        if (Leftovers != Leftovers.None)
        {
            yield return $"something is left behind: {Leftovers}";
        }
    }

    /// <summary>Tells which records came.</summary>
    public override string ToString() =>
        $"{Kind}: {Keys.Count} of {Expected.Count} records [{string.Join(' ', Keys)}], {Requests} requests, {Failures.Count} failures: {string.Join(Environment.NewLine, Failures.Select(static failure => failure.Message))}";

    private static string? OffenceOf(Exception exception) => exception switch
    {
        OperationCanceledException => "it hung",
        not RestSourceException => "a raw exception",
        RestSourceException { Page: null } => "no page is named",
        RestSourceException { ContinuationToken: null } => "no token to go on from",
        RestSourceException failure when !failure.Message.StartsWith($"model.{failure.Resource}", StringComparison.Ordinal) => "the message does not begin with the resource",
        RestSourceException failure and not PaginationException when !failure.Message.Contains("What to do: ", StringComparison.Ordinal) => "the message does not say what to do",
        ApiContentException { JsonPath.Length: 0 } => "no path is named",
        _ => null,
    };
}
