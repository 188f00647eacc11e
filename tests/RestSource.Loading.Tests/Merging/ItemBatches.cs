namespace RestSource.Loading.Tests;

/// <summary>Records by chance, of few values, so that keys come again and records are the same again.</summary>
internal sealed class ItemBatches<TKeys>(Random chance)
    where TKeys : IItemKeys
{
    private List<Item<TKeys>> _last = [];

    /// <summary>Gives the records of a load: some of the load before, and some that differ.</summary>
    public IReadOnlyList<Item<TKeys>> Next()
    {
        var again = _last.Where(_ => chance.Next(3) > 0);
        _last = [.. chance.Next(6) == 0 ? _last : again.Concat(Enumerable.Range(0, chance.Next(7)).Select(_ => Item()))];
        return _last;
    }

    /// <summary>Cuts records into pages.</summary>
    public Item<TKeys>[][] PagesOf(IReadOnlyList<Item<TKeys>> items) => [.. items.Chunk(1 + chance.Next(5))];

    private Item<TKeys> Item() => new(
        chance.Next(1, 6),
        OneOf("a", "b"),
        OneOf("north", "south", null),
        OneOf("x", "y'\"", null, null),
        OneOf<decimal?>(9, 10, 1.5m, null),
        OneOf<bool?>(true, false, null, null),
        OneOf<IReadOnlyList<Line>?>(null, [], [Line()], [Line(), Line()]),
        OneOf<IReadOnlyList<string?>?>(null, ["t"], ["t", null], ["u", "t", "ü"]));

    private Line Line() => new(OneOf("s1", "s2", null), [.. Enumerable.Range(0, chance.Next(3)).Select(_ => (long)chance.Next(2))]);

    private T OneOf<T>(params T[] values) => values[chance.Next(values.Length)];
}
