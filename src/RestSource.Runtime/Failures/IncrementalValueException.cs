namespace RestSource;

/// <summary>The path of a request holds <c>{incremental.NAME}</c>, and there is no value to put there (config key <c>incremental</c>).</summary>
public sealed class IncrementalValueException : RestSourceException
{
    internal IncrementalValueException(ResourceDescription resource, string placeholder)
        : base(
            new RequestFailure(resource, $"the path needs {{{placeholder}}}, which has no value in this read.")
            {
                Advice = "give incremental an initial_value, or an end_value where that is meant, or read with since and until.",
            },
            innerException: null)
    {
        Placeholder = placeholder;
    }

    /// <summary>Gets the placeholder without its braces: <c>incremental.start_value</c>.</summary>
    public string Placeholder { get; }
}
