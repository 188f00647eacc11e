using RestSource.Loading.Schema;

namespace RestSource.Loading.Staging;

/// <summary>Stages lists whose items are known.</summary>
internal sealed class ListStage<TOwner, TItem>(LoadTable table, RecordList<TOwner, TItem> list, SqlDialect dialect) : ListStage<TOwner>
{
    private readonly RowDigest _digest = new();
    private readonly ListStage<TItem>[] _lists = [.. list.Table.Lists.Select(below => below.StageBelow(table, dialect))];

    public override async Task WriteAsync(IReadOnlyList<StagedRow<TOwner>> owners, StagingArea area)
    {
        if (_lists.Length == 0)
        {
            await area.WriteAsync(table, ItemsOf(owners), Write).ConfigureAwait(false);
            return;
        }

        var items = ItemsOf(owners).ToList();
        await area.WriteAsync(table, items, Write).ConfigureAwait(false);
        var rows = items.ConvertAll(static item => item.Row);
        foreach (var below in _lists)
        {
            await below.WriteAsync(rows, area).ConfigureAwait(false);
        }
    }

    private IEnumerable<Item> ItemsOf(IReadOnlyList<StagedRow<TOwner>> owners)
    {
        foreach (var owner in owners)
        {
            var items = list.ItemsOf(owner.Value);
            for (var index = 0; index < items?.Count; index++)
            {
                yield return new(new(items[index], IdOf(owner.Id, index), owner.RootId, owner.Ordinal), owner.Id, index);
            }
        }
    }

    private string IdOf(string parentId, int index)
    {
        _digest.Begin();
        _digest.WriteText(parentId);
        _digest.WriteText(list.Name);
        _digest.Write((long)index);
        return _digest.ToId();
    }

    private void Write(Item item, RowWriter writer)
    {
        list.Table.Write(item.Row.Value, writer);
        writer.WriteText(item.Row.Id);
        writer.WriteText(item.ParentId);
        writer.WriteText(item.Row.RootId);
        writer.Write(item.Index);
        writer.Write(item.Row.Ordinal);
    }

    private readonly record struct Item(StagedRow<TItem> Row, string ParentId, long Index);
}
