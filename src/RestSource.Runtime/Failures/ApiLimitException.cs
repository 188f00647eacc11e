namespace RestSource;

/// <summary>The answer is larger than the <see cref="ReadLimits"/> of the source's options allow; the message says which of them to raise.</summary>
public sealed class ApiLimitException : ApiContentException
{
    internal ApiLimitException(RequestFailure failure, string limit, string jsonPath, long bytePosition, Exception? innerException)
        : base(failure, jsonPath, bytePosition, innerException) => Limit = limit;

    /// <summary>Gets the name of the limit, a property of <see cref="ReadLimits"/>.</summary>
    public string Limit { get; }
}
