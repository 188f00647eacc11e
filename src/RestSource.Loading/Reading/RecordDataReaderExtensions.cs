using System.Data.Common;

namespace RestSource.Loading;

/// <summary>Gives the records of a read to whatever takes a <see cref="DbDataReader"/>, such as a bulk copy.</summary>
public static class RecordDataReaderExtensions
{
    /// <summary>Reads records as rows: the columns that a load would give them, lists as a JSON column each, and no column of the load's own.</summary>
    /// <param name="records">The records, which are read as the rows are asked for. Each reader is one read.</param>
    /// <param name="cancellationToken">Ends every wait.</param>
    /// <typeparam name="T">The record.</typeparam>
    /// <returns>The reader. To dispose of it ends the read.</returns>
    /// <remarks>
    /// Values are got without a box by <c>GetInt64</c>, <c>GetDecimal</c>, … or <c>GetFieldValue&lt;T&gt;</c>: a timestamp as <see cref="DateTimeOffset"/> or, in UTC, as <see cref="DateTime"/>; JSON as text.
    /// <see cref="DbDataReader.ReadAsync(CancellationToken)"/> waits for pages; <see cref="DbDataReader.Read"/> does so on its thread.
    /// </remarks>
    public static DbDataReader AsDataReader<T>(this IAsyncEnumerable<T> records, CancellationToken cancellationToken = default)
        where T : ILoadable<T>
    {
        ArgumentNullException.ThrowIfNull(records);
        return new RecordDataReader<T>(T.Table, records.GetAsyncEnumerator(cancellationToken));
    }
}
