using RestSource.Loading.Schema;

namespace RestSource.Loading.Staging;

/// <summary>Stages records that are known.</summary>
internal sealed class ResourceStage<T> : ResourceStage
    where T : IJsonRecord<T>, ILoadable<T>
{
    private readonly RowIds<T> _ids;
    private readonly RowVersions? _versions;
    private readonly DateTimeOffset _boundary;
    private readonly ListStage<T>[] _lists;
    private readonly List<StagedRow<T>> _waiting = [];
    private readonly SeenIds _seen = new();

    public ResourceStage(LoadTable table, SqlDialect dialect, DateTimeOffset now)
        : base(table)
    {
        _versions = VersionColumns.RowVersionsOf(table.Resource);
        _boundary = _versions?.BoundaryTimestamp ?? now;
        _ids = IdsOf(table);
        _lists = [.. T.Table.Lists.Select(list => list.StageBelow(table, dialect))];
    }

    public override int Waiting => _waiting.Count;

    public override bool MayRepeat => _seen.MayRepeat;

    public override void Add(Page page)
    {
        foreach (var record in ((Page<T>)page).Items)
        {
            var id = _ids.Of(record);
            if (_ids is not UniqueIds<T>)
            {
                _seen.Note(id);
            }

            _waiting.Add(new(record, id, id, Records++));
        }
    }

    public override async Task WriteAsync(StagingArea area)
    {
        await area.WriteAsync(Table, _waiting, (row, writer) => Write(row, area.LoadId, writer)).ConfigureAwait(false);
        foreach (var list in _lists)
        {
            await list.WriteAsync(_waiting, area).ConfigureAwait(false);
        }

        _waiting.Clear();
    }

    private void Write(StagedRow<T> row, string loadId, RowWriter writer)
    {
        T.Table.Write(row.Value, writer);
        writer.WriteText(loadId);
        writer.WriteText(row.Id);
        if (_versions is not null)
        {
            writer.Write(_boundary);
            writer.Write(_versions.ActiveRecordTimestamp);
        }

        writer.Write(row.Ordinal);
    }

    private static RowIds<T> IdsOf(LoadTable table) => table.Resource switch
    {
        { WriteDisposition: not WriteDisposition.Merge } => new UniqueIds<T>(),
        { Merge.Strategy: MergeStrategy.Scd2 } => new ContentIds<T>(),
        _ when T.Table.WriteKey is { } writeKey => new KeyIds<T>(table.Name, writeKey),
        _ => new UniqueIds<T>(),
    };
}
