namespace RestSource;

/// <summary>What an <see cref="State.IStateStore"/> remembers of a resource cannot be read or used.</summary>
public sealed class StateException : RestSourceException
{
    /// <summary>Reports it.</summary>
    /// <param name="resource">Whose state it is.</param>
    /// <param name="cause">What is wrong, in a sentence.</param>
    /// <param name="innerException">What it comes of.</param>
    public StateException(ResourceDescription resource, string cause, Exception? innerException = null)
        : this(new RequestFailure(resource, cause) { Advice = "mend the state, or remove it to begin anew at initial_value." }, innerException)
    {
    }

    private StateException(RequestFailure failure, Exception? innerException)
        : base(failure, innerException)
    {
    }

    internal static StateException Unreachable(ResourceDescription resource, string cause, Exception innerException) =>
        new(new RequestFailure(resource, cause) { Advice = "see that the folder is there, that files may be written there, and that no other program holds the file." }, innerException);
}
