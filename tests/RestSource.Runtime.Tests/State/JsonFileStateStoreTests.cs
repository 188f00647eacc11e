using RestSource.State;

namespace RestSource.Tests.State;

public sealed class JsonFileStateStoreTests : IDisposable
{
    private static readonly CursorState Ten = new() { CursorPath = "at", LastValue = "10", Boundary = ["ab", "cd", "ab"] };

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"restsource-{Guid.NewGuid():N}");

    private string File => Path.Combine(_folder, "a%2Fb.state.json");

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public async Task WhatOneStoreWrote_AnotherReads()
    {
        using (var store = new JsonFileStateStore(_folder))
        {
            Assert.Null(await store.ReadAsync(Of("orders"), default));
            Assert.False(Directory.Exists(_folder));
            await store.WriteAsync(Of("orders"), Ten, default);
            await store.WriteAsync(Of("items"), new CursorState { CursorPath = "$.a['b']", LastValue = "\"2024-01-01T00:00:00+02:00\"" }, default);
            await store.WriteAsync(Of("orders"), Ten with { LastValue = "11" }, default);
        }

        using var other = new JsonFileStateStore(_folder);
        var orders = await other.ReadAsync(Of("orders"), default);
        Assert.Equal(("at", "11"), (orders!.CursorPath, orders.LastValue));
        Assert.Equal(Ten.Boundary, orders.Boundary);
        Assert.Null(await other.ReadAsync(Of("none"), default));
        Assert.Equal(
            """
            {
              "items": {
                "cursor_path": "$.a['b']",
                "last_value": "2024-01-01T00:00:00+02:00",
                "boundary": []
              },
              "orders": {
                "cursor_path": "at",
                "last_value": 11,
                "boundary": [
                  "ab",
                  "cd",
                  "ab"
                ]
              }
            }
            """,
            await System.IO.File.ReadAllTextAsync(File));
        Assert.Equal([File], Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"orders\": 1}")]
    [InlineData("{\"orders\": {\"cursor_path\": \"at\"}}")]
    [InlineData("{\"orders\": {\"cursor_path\": null, \"last_value\": 1, \"boundary\": []}}")]
    [InlineData("{\"orders\": {\"cursor_path\": \"at\", \"last_value\": 1, \"boundary\": [1]}}")]
    public async Task AFileThatWasSpoilt_IsAnErrorThatNamesIt(string content)
    {
        using var store = new JsonFileStateStore(_folder);
        Directory.CreateDirectory(_folder);
        await System.IO.File.WriteAllTextAsync(File, content);

        var exception = await Assert.ThrowsAsync<StateException>(async () => await store.ReadAsync(Of("orders"), default));

        Assert.Contains(File, exception.Message, StringComparison.Ordinal);
        Assert.Contains("remove it to begin anew", exception.Message, StringComparison.Ordinal);
        Assert.Equal("orders", exception.Resource);
        await Assert.ThrowsAsync<StateException>(async () => await store.WriteAsync(Of("orders"), Ten, default));
        Assert.Equal(content, await System.IO.File.ReadAllTextAsync(File));
    }

    [Fact]
    public async Task APlaceThatCannotBeWritten_IsAnErrorThatNamesIt_AndLosesNothing()
    {
        Directory.CreateDirectory(_folder);
        var file = Path.Combine(_folder, "file");
        await System.IO.File.WriteAllTextAsync(file, "");
        using var store = new JsonFileStateStore(file);

        var exception = await Assert.ThrowsAsync<StateException>(async () => await store.WriteAsync(Of("orders"), Ten, default));

        Assert.Contains("could not be written", exception.Message, StringComparison.Ordinal);
        Assert.Contains("may be written there", exception.Message, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public async Task AWriteThatFails_LeavesTheFileAsItWas_AndNoDraft()
    {
        using var store = new JsonFileStateStore(_folder);
        await store.WriteAsync(Of("orders"), Ten, default);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.WriteAsync(Of("orders"), Ten with { LastValue = "11" }, stop.Token));
        await Assert.ThrowsAnyAsync<Exception>(async () => await store.WriteAsync(Of("orders"), Ten with { LastValue = "no JSON" }, default));

        Assert.Equal("10", (await store.ReadAsync(Of("orders"), default))!.LastValue);
        Assert.Equal([File], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task StoresOfOneFolder_WriteAtOnce_WithoutFailing()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async number =>
        {
            using var store = new JsonFileStateStore(_folder);
            await Task.Yield();
            await store.WriteAsync(Of("orders"), Ten with { LastValue = $"{number}" }, default);
        }));

        using var other = new JsonFileStateStore(_folder);
        Assert.NotNull(await other.ReadAsync(Of("orders"), default));
        Assert.Equal([File], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task ReadsThatEndAtOnce_AreAllRemembered()
    {
        using var store = new JsonFileStateStore(_folder);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => store.WriteAsync(Of($"r{number}"), Ten, default).AsTask()));

        Assert.All(Enumerable.Range(0, 20), number => Assert.NotNull(store.ReadAsync(Of($"r{number}"), default).AsTask().Result));
    }

    private static ResourceDescription Of(string name) => new("a/b", name, "/", [], [], WriteDisposition.Append);
}
