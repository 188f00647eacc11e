using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RestSource.Loading.Tests;

/// <summary>A record as the model sees it: its own values, and those of each list by their places.</summary>
internal sealed record ModelItem(string Content, string Id, string Part, string? Region, string? Name, decimal? Rank, bool? Gone, IReadOnlyList<IReadOnlyDictionary<string, string>> Lists)
{
    public static IReadOnlyList<string> Tables { get; } = ["items", "items__lines", "items__lines__sizes", "items__tags"];

    /// <summary>Gets the values of its row.</summary>
    public string Values => string.Join('|', Id, Part, Region ?? "null", Name ?? "null", Rank?.ToString(CultureInfo.InvariantCulture) ?? "null", Gone switch { null => "null", true => "1", false => "0" });

    public static ModelItem Of<TKeys>(Item<TKeys> item)
        where TKeys : IItemKeys
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            item.Write(writer);
        }

        var lines = item.Lines ?? [];
        return new(
            Encoding.UTF8.GetString(json.WrittenSpan),
            item.Id.ToString(CultureInfo.InvariantCulture),
            item.Part,
            item.Region,
            item.Name,
            item.Rank,
            item.Gone,
            [
                lines.Index().ToDictionary(static line => $"{line.Index}", static line => line.Item.Sku ?? "null"),
                lines.Index().SelectMany(static line => line.Item.Sizes.Index().Select(size => (Place: $"{line.Index}/{size.Index}", Value: $"{size.Item}"))).ToDictionary(static size => size.Place, static size => size.Value),
                (item.Tags ?? []).Index().ToDictionary(static tag => $"{tag.Index}", static tag => tag.Item ?? "null"),
            ]);
    }

    /// <summary>Counts the item and what is in its lists.</summary>
    public void Count(IReadOnlyList<TableCounts> counts, Action<TableCounts, long> count)
    {
        count(counts[0], 1);
        CountLists(counts, count);
    }

    /// <summary>Counts what is in its lists.</summary>
    public void CountLists(IReadOnlyList<TableCounts> counts, Action<TableCounts, long> count)
    {
        for (var list = 0; list < Lists.Count; list++)
        {
            count(counts[list + 1], Lists[list].Count);
        }
    }

    /// <summary>Counts what changes where the item takes the place of another of its key.</summary>
    public void CountChange(ModelItem before, IReadOnlyList<TableCounts> counts)
    {
        CountValue(before.Values, Values, counts[0]);
        for (var list = 0; list < Lists.Count; list++)
        {
            var count = counts[list + 1];
            count.Deleted += before.Lists[list].Keys.Except(Lists[list].Keys).Count();
            foreach (var (place, value) in Lists[list])
            {
                CountValue(before.Lists[list].GetValueOrDefault(place), value, count);
            }
        }
    }

    private static void CountValue(string? before, string after, TableCounts count)
    {
        count.Inserted += before is null ? 1 : 0;
        count.Updated += before is not null && before != after ? 1 : 0;
        count.Unchanged += before == after ? 1 : 0;
    }
}
