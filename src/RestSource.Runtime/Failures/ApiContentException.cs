namespace RestSource;

/// <summary>The answer came, but its body is not what the config declares, or no JSON.</summary>
public class ApiContentException : RestSourceException
{
    internal ApiContentException(RequestFailure failure, string jsonPath, long bytePosition, Exception? innerException)
        : base(failure, innerException)
    {
        JsonPath = jsonPath;
        BytePosition = bytePosition;
    }

    /// <summary>Gets where in the body the fault is, as in <c>$.data[17].owner.name</c>.</summary>
    public string JsonPath { get; }

    /// <summary>Gets where the token at fault begins, in bytes of the decompressed body, from 0.</summary>
    public long BytePosition { get; }
}
