namespace RestSource.Json;

/// <summary>A body that is not what the config declares, or no JSON at all. No message holds a value of the body.</summary>
/// <param name="reason">What is wrong, and what to do if that is known.</param>
/// <param name="path">Where, as JSONPath: <c>$.data[17].owner.name</c>.</param>
/// <param name="bytePosition">Where the token at fault begins, in bytes of the decompressed body, from 0.</param>
internal sealed class PageFormatException(string reason, string path, long bytePosition)
    : Exception($"{reason} (at {path}, byte {bytePosition})")
{
    /// <summary>What of the body is at fault.</summary>
    public PageFaultKind Kind { get; init; }

    /// <summary>The property of <see cref="ReadLimits"/> that ends the read, for <see cref="PageFaultKind.Limit"/>.</summary>
    public string Limit { get; init; } = "";

    /// <summary>What is wrong, and what to do if that is known.</summary>
    public string Reason { get; } = reason;

    /// <summary>Where, as JSONPath.</summary>
    public string Path { get; } = path;

    /// <summary>Where the token at fault begins, in bytes of the decompressed body, from 0.</summary>
    public long BytePosition { get; } = bytePosition;
}
