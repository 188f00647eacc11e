namespace RestSource;

/// <summary>A record is not as declared, and config key <c>schema_contract</c> says <c>freeze</c>.</summary>
/// <remarks><see cref="ApiContentException.JsonPath"/> names the record and the field.</remarks>
public sealed class SchemaContractException : ApiContentException
{
    internal SchemaContractException(RequestFailure failure, string jsonPath, long bytePosition, Exception? innerException)
        : base(failure, jsonPath, bytePosition, innerException)
    {
    }
}
