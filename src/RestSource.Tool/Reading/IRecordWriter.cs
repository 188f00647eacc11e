using RestSource.Tool.Interpretation;

namespace RestSource.Tool.Reading;

/// <summary>Writes records in one format, as they come.</summary>
internal interface IRecordWriter
{
    /// <summary>Writes some records.</summary>
    Task WriteAsync(IReadOnlyList<JsonRecord> records);

    /// <summary>Ends the writing, also of a read that failed.</summary>
    /// <returns>What there is to say about what was written.</returns>
    Task<IReadOnlyList<string>> CompleteAsync();
}
