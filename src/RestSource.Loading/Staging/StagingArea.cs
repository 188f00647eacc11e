using System.Data.Common;
using RestSource.Loading.Schema;

namespace RestSource.Loading.Staging;

/// <summary>The temporary tables of a load, as those who fill them see them.</summary>
internal sealed class StagingArea(LoadSession session, string loadId)
{
    public string LoadId { get; } = loadId;

    /// <summary>Gets how many rows were written.</summary>
    public long Rows { get; private set; }

    /// <summary>Writes rows into the temporary table of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">What becomes rows.</param>
    /// <param name="write">Writes one.</param>
    /// <exception cref="LoadException">The database does not take them.</exception>
    public async Task WriteAsync<TRow>(LoadTable table, IEnumerable<TRow> rows, Action<TRow, RowWriter> write)
    {
        using var row = rows.GetEnumerator();
        if (!row.MoveNext())
        {
            return;
        }

        try
        {
            var writer = await session.Destination.CopyIntoAsync(session.Connection, session.Dialect.Temporary(table.Staging), table.StagedColumns, session.Stop).ConfigureAwait(false);
            await using (writer.ConfigureAwait(false))
            {
                do
                {
                    session.Stop.ThrowIfCancellationRequested();
                    writer.BeginRow();
                    write(row.Current, writer);
                    writer.EndRow();
                    Rows++;
                }
                while (row.MoveNext());
                await writer.CompleteAsync(session.Stop).ConfigureAwait(false);
            }
        }
        catch (DbException exception)
        {
            throw DatabaseFailure.Of(session.Destination, table, "rows could not be written into its temporary table", exception);
        }
    }
}
