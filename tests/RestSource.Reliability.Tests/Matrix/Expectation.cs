using RestSource.Reliability.Tests.Reading;

namespace RestSource.Reliability.Tests.Matrix;

/// <summary>What is to become of reads that meet a fault.</summary>
/// <param name="Words">The same for the table.</param>
/// <param name="Holds">Whether it became of one.</param>
internal sealed record Expectation(string Words, Func<TrialResult, bool> Holds)
{
    /// <summary>Gets the best: each record once, and the caller noticed nothing.</summary>
    public static Expectation Whole { get; } = new("all records", static result => result is { Failures: [], IsComplete: true });

    /// <summary>Gets what comes of a lie that nobody can see through: the read ends as if there were no more.</summary>
    public static Expectation Ends { get; } = new("the read ends there", static result => result is { Failures: [], Ledger.StopReason: not null } && result.Keys.Count < result.Expected.Count);

    /// <summary>Gets what depends on whether the connection was kept from before: then the sockets find it dead, and ask again of their own accord.</summary>
    public static Expectation WholeOrFails<T>()
        where T : RestSourceException =>
        new($"all records, or `{typeof(T).Name}`, then the rest", static result => Whole.Holds(result) || Fails<T>().Holds(result));

    /// <summary>Gets a failure that says where it came, and from whose token another client reads exactly the rest once the server is well.</summary>
    public static Expectation Fails<T>()
        where T : RestSourceException =>
        new($"`{typeof(T).Name}`, then the rest", static result => result.IsComplete && result.Failures is [T] && result.Failures[0].GetType() == typeof(T));
}
