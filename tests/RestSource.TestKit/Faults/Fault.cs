namespace RestSource.TestKit.Faults;

/// <summary>One way in which a server, or the way to it, misbehaves.</summary>
public abstract class Fault
{
    /// <summary>Gets what happens, in a few words: a row of a table.</summary>
    public abstract string Name { get; }

    /// <summary>Answers a request, in the way that is wrong.</summary>
    public abstract Task AnswerAsync(FaultyExchange exchange);

    /// <inheritdoc />
    public sealed override string ToString() => Name;
}
