using System.Runtime.CompilerServices;

namespace RestSource.Loading.Tests;

/// <summary>What becomes of tables that are not as the records are.</summary>
public abstract class SchemaSuite<TFixture> : IAsyncLifetime
    where TFixture : DestinationFixture, new()
{
    private static readonly Item<IdKey> One = new(1, "a", "north", "x", 9, null, [new("s", [7])], ["t"]);
    private static readonly Item<IdKey> Nameless = One with { Id = 2, Name = null, Lines = [new(null, [8])], Tags = null };

    private readonly TFixture _fixture = new();

    /// <summary>Gets the type of a table that is there as a user of this database would declare a bigint, a text.</summary>
    protected abstract (string BigInt, string Text) Types { get; }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public async Task NewColumns_AreAdded_AndRowsOfBeforeHaveNull()
    {
        await OlderTablesAsync();
        await LoadAsync(SchemaContract.Evolve);
        Assert.Equal(["0|null|old", "1|x|null", "2|null|null"], await _fixture.RowsAsync("SELECT id, name, extra FROM items"));
        Assert.Equal(["null", "s"], await _fixture.RowsAsync("SELECT sku FROM items__lines"));
        Assert.Equal(["t"], await _fixture.RowsAsync("SELECT value FROM items__tags"));
    }

    [Theory]
    [InlineData("id", "TEXT")]
    [InlineData("name", "INTEGER")]
    public async Task AColumnOfAnotherType_FailsBeforeAnythingIsRead(string column, string type)
    {
        var declared = type == "TEXT" ? Types.Text : Types.BigInt;
        await _fixture.ExecuteAsync($"CREATE TABLE items ({column} {declared})");
        var read = new StrongBox<bool>();
        var failure = await Assert.ThrowsAsync<SchemaChangeException>(() =>
            _fixture.Destination.LoadAsync(Resources.Of("items", WriteDisposition.Merge), Noted(read)));
        Assert.Equal((column, "items", "items"), (failure.Column, failure.Table, failure.Resource));
        Assert.Contains($"column {column} is {failure.ExistingType}, and the records need {failure.WantedType}", failure.Message, StringComparison.Ordinal);
        Assert.Contains(_fixture.Destination.Name, failure.Message, StringComparison.Ordinal);
        Assert.False(read.Value);
        Assert.Equal(["items"], await _fixture.TablesAsync());
        Assert.Empty(await _fixture.RowsAsync("SELECT * FROM items"));
    }

    [Fact]
    public async Task FrozenColumns_FailBeforeAnythingIsRead()
    {
        await OlderTablesAsync();
        var failure = await Assert.ThrowsAsync<SchemaChangeException>(() => LoadAsync(SchemaContract.Evolve with { Columns = ContractMode.Freeze }));
        Assert.Equal(("items", "name"), (failure.Table, failure.Column));
        Assert.Equal(["0|old"], await _fixture.RowsAsync("SELECT id, extra FROM items"));
    }

    [Fact]
    public async Task FrozenTables_FailBeforeAnythingIsRead()
    {
        await OlderTablesAsync();
        var failure = await Assert.ThrowsAsync<SchemaChangeException>(() => LoadAsync(SchemaContract.Evolve with { Tables = ContractMode.Freeze }));
        Assert.Equal(("items__lines__sizes", null), (failure.Table, failure.Column));
        Assert.Equal(["items", "items__lines"], await _fixture.TablesAsync());
    }

    [Fact]
    public async Task DiscardedValues_AreLeftOutOfTheirRows()
    {
        await OlderTablesAsync();
        var result = await LoadAsync(SchemaContract.Evolve with { Columns = ContractMode.DiscardValue });
        Assert.Equal(["0|old", "1|null", "2|null"], await _fixture.RowsAsync("SELECT id, extra FROM items"));
        Assert.Equal("items +2 ~0 -0 =0 /0", result.Counts().First());
        Assert.Equal(["7", "8"], await _fixture.RowsAsync("SELECT s.value FROM items__lines__sizes s JOIN items__lines l ON l._dlt_id = s._dlt_parent_id"));
    }

    [Fact]
    public async Task DiscardedRows_AreLeftOutWithWhatIsBelowThem()
    {
        await OlderTablesAsync();
        var result = await LoadAsync(SchemaContract.Evolve with { Columns = ContractMode.DiscardRow });
        Assert.Equal(["items +1 ~0 -0 =0 /1", "items__lines +1 ~0 -0 =0 /1", "items__lines__sizes +1 ~0 -0 =0 /1", "items__tags +0 ~0 -0 =0 /1"], result.Counts());
        Assert.Equal(["0", "2"], await _fixture.RowsAsync("SELECT id FROM items"));
        Assert.Equal(["8"], await _fixture.RowsAsync("SELECT value FROM items__lines__sizes"));
    }

    [Fact]
    public async Task DiscardedRowsOfLists_AreLeftOutWithWhatIsBelowThem()
    {
        await OlderTablesAsync();
        await _fixture.ExecuteAsync($"ALTER TABLE items ADD COLUMN name {Types.Text}");
        var result = await LoadAsync(SchemaContract.Evolve with { Columns = ContractMode.DiscardRow });
        Assert.Equal(["items +2 ~0 -0 =0 /0", "items__lines +1 ~0 -0 =0 /1", "items__lines__sizes +1 ~0 -0 =0 /1", "items__tags +1 ~0 -0 =0 /0"], result.Counts());
    }

    [Theory]
    [InlineData(ContractMode.DiscardValue)]
    [InlineData(ContractMode.DiscardRow)]
    public async Task DiscardedTables_AreNotMade(ContractMode mode)
    {
        await OlderTablesAsync();
        var result = await LoadAsync(SchemaContract.Evolve with { Tables = mode });
        Assert.Equal(["items +2 ~0 -0 =0 /0", "items__lines +2 ~0 -0 =0 /0", "items__lines__sizes +0 ~0 -0 =0 /2", "items__tags +0 ~0 -0 =0 /1"], result.Counts());
        Assert.Equal(["_restsource_state", "items", "items__lines"], await _fixture.TablesAsync());
    }

    [Fact]
    public async Task NestedHints_HaveAContractOfTheirOwn()
    {
        await OlderTablesAsync();
        var resource = new ResourceDescription("shop", "items", "/items", [], [], WriteDisposition.Append)
        {
            NestedTables = [new NestedTableDescription("tags") { Contract = SchemaContract.Evolve with { Tables = ContractMode.DiscardRow } }],
        };
        var result = await _fixture.Destination.LoadAsync(resource, Pages.Of<Item<IdKey>>([One]));
        Assert.Equal(["items +1 ~0 -0 =0 /0", "items__lines +1 ~0 -0 =0 /0", "items__lines__sizes +1 ~0 -0 =0 /0", "items__tags +0 ~0 -0 =0 /1"], result.Counts());
    }

    /// <summary>Tables as an older config made them: without columns <c>name</c> and <c>sku</c>, and without two of the lists.</summary>
    private async Task OlderTablesAsync()
    {
        await _fixture.Destination.LoadAsync(Resources.Of("items", WriteDisposition.Append), Pages.Of<Item<IdKey>>());
        await _fixture.ExecuteAsync("DROP TABLE items__tags");
        await _fixture.ExecuteAsync("DROP TABLE items__lines__sizes");
        await _fixture.ExecuteAsync("DROP TABLE _restsource_state");
        await _fixture.ExecuteAsync("ALTER TABLE items DROP COLUMN name");
        await _fixture.ExecuteAsync("ALTER TABLE items__lines DROP COLUMN sku");
        await _fixture.ExecuteAsync($"ALTER TABLE items ADD COLUMN extra {Types.Text}");
        await _fixture.ExecuteAsync("INSERT INTO items (id, part, extra, _dlt_id, _dlt_load_id) VALUES (0, 'a', 'old', 'old', '1')");
    }

    private Task<LoadResult> LoadAsync(SchemaContract contract) =>
        _fixture.Destination.LoadAsync(Resources.Of("items", WriteDisposition.Merge, contract: contract), Pages.Of<Item<IdKey>>([One, Nameless]));

    private static async IAsyncEnumerable<Page<Item<IdKey>>> Noted(StrongBox<bool> read)
    {
        read.Value = true;
        await Task.Yield();
        yield return new Page<Item<IdKey>>([One]);
    }
}
