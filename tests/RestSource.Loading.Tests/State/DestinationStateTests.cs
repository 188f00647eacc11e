using Microsoft.Data.Sqlite;
using RestSource.State;
using RestSource.TestKit.Time;

namespace RestSource.Loading.Tests.State;

/// <summary>Cursors beside the data.</summary>
public sealed class DestinationStateTests : IDisposable
{
    private static readonly ResourceDescription Orders = new("shop", "orders", "orders", ["id"], [], WriteDisposition.Merge);
    private static readonly ResourceDescription Items = new("shop", "items", "items", ["id"], [], WriteDisposition.Merge);
    private static readonly CursorState First = new() { CursorPath = "updated_at", LastValue = "\"2024-01-01\"", Boundary = ["a\"b", "c"] };
    private static readonly CursorState Second = new() { CursorPath = "updated_at", LastValue = "\"2024-02-01\"" };

    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public DestinationStateTests() => _connection.Open();

    public void Dispose() => _connection.Dispose();

    [Fact]
    public async Task WhatIsWritten_IsThere_OnceItsTransactionIsCommitted()
    {
        var state = await DestinationState.OpenAsync(_connection);
        Assert.Null(await state.ReadAsync(Orders, default));
        await state.WriteAsync(Orders, First, default);

        Assert.Null(await StoredAsync(Orders));
        await using (var transaction = await _connection.BeginTransactionAsync())
        {
            await state.CommitAsync(transaction);
            await transaction.CommitAsync();
        }

        var stored = await StoredAsync(Orders);
        Assert.Equal((First.CursorPath, First.LastValue), (stored?.CursorPath, stored?.LastValue));
        Assert.Equal(First.Boundary, stored?.Boundary);
        Assert.Null(await StoredAsync(Items));
    }

    [Fact]
    public async Task WhatATransactionTookBack_IsAsBefore()
    {
        await CommitAsync(await DestinationState.OpenAsync(_connection), Orders, First);
        var state = await DestinationState.OpenAsync(_connection);
        await state.WriteAsync(Orders, Second, default);
        await using (var transaction = await _connection.BeginTransactionAsync())
        {
            await state.CommitAsync(transaction);
            await transaction.RollbackAsync();
        }

        Assert.Equal(First.LastValue, (await StoredAsync(Orders))?.LastValue);
    }

    [Fact]
    public async Task ALaterState_TakesThePlaceOfTheEarlier()
    {
        var state = await DestinationState.OpenAsync(_connection);
        await CommitAsync(state, Orders, First);
        await CommitAsync(state, Items, First);
        await CommitAsync(state, Orders, Second);

        Assert.Equal(Second.LastValue, (await StoredAsync(Orders))?.LastValue);
        Assert.Equal(First.LastValue, (await StoredAsync(Items))?.LastValue);
    }

    [Fact]
    public async Task TheTable_IsReadByPeopleToo()
    {
        var clock = new ManualTimeProvider(skipUpTo: TimeSpan.Zero);
        var state = await DestinationState.OpenAsync(_connection, timeProvider: clock);
        await CommitAsync(state, Orders, First);

        await using var select = new SqliteCommand("SELECT source, resource, cursor_path, last_value, boundary, updated_at FROM _restsource_state", _connection);
        await using var row = await select.ExecuteReaderAsync();
        Assert.True(await row.ReadAsync());
        Assert.Equal(
            ["shop", "orders", "updated_at", "\"2024-01-01\"", """["a\u0022b","c"]""", "2026-01-02 03:04:05Z"],
            Enumerable.Range(0, row.FieldCount).Select(row.GetString));
    }

    [Fact]
    public async Task ADamagedRow_IsAnErrorOfItsResourceAlone()
    {
        var state = await DestinationState.OpenAsync(_connection);
        await CommitAsync(state, Orders, First);
        await CommitAsync(state, Items, First);
        await using var damage = new SqliteCommand("UPDATE _restsource_state SET boundary = 'nonsense' WHERE resource = 'orders'", _connection);
        await damage.ExecuteNonQueryAsync();

        var exception = await Assert.ThrowsAsync<StateException>(() => StoredAsync(Orders));
        Assert.Equal(("shop", "orders"), (exception.Source, exception.Resource));
        Assert.Contains("_restsource_state", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(await StoredAsync(Items));
    }

    private async Task CommitAsync(DestinationState state, ResourceDescription resource, CursorState cursor)
    {
        await state.WriteAsync(resource, cursor, default);
        await using var transaction = await _connection.BeginTransactionAsync();
        await state.CommitAsync(transaction);
        await transaction.CommitAsync();
    }

    private async Task<CursorState?> StoredAsync(ResourceDescription resource) => await (await DestinationState.OpenAsync(_connection)).ReadAsync(resource, default);
}
