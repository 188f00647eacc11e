namespace RestSource;

/// <summary>A long page broke off after records of it were handed on, and asked for again it was another: to go on in it could lose records or give some twice.</summary>
public sealed class PageChangedException : RestSourceException
{
    internal PageChangedException(RequestFailure failure, long bytePosition)
        : base(failure, innerException: null) => BytePosition = bytePosition;

    /// <summary>Gets after how many bytes of the decompressed body the page broke off.</summary>
    public long BytePosition { get; }
}
