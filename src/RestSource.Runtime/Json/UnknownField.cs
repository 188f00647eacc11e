namespace RestSource.Json;

/// <summary>A field that is not declared, as records in one place have it.</summary>
/// <param name="name">Its name as JSON, in its quotes.</param>
internal sealed class UnknownField(byte[] name)
{
    /// <summary>Gets its name as JSON, in its quotes.</summary>
    public ReadOnlySpan<byte> Name => name;

    /// <summary>Gets or sets its path from the outermost record, once that is known.</summary>
    public string? Path { get; set; }
}
