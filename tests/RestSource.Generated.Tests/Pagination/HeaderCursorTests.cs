using Consumer.Cursor;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Pagination;

/// <summary>Paginator <c>header_cursor</c>.</summary>
public sealed class HeaderCursorTests
{
    [Theory]
    [InlineData(null)] // the last answer has no such header
    [InlineData("")] // or an empty one
    public async Task Read_Cursors_AreSentBackUntilThereIsNone(string? last)
    {
        await using var server = await ApiServer.StartAsync(Page(0, "b 2"), Page(1, "7"), Page(2, last));
        await using var source = CursorSource.Create(new CursorOptions { BaseUrl = server.BaseUrl });

        var items = await source.Headed.ReadAllAsync().ReadAsync();

        Assert.Equal([0, 1, 2], items.Select(static item => item.Id));
        Assert.Equal(["/headed", "/headed?page=b+2", "/headed?page=7"], server.Targets);
    }

    [Fact]
    public async Task Read_ResumedFromAToken_SendsItsCursor()
    {
        await using var server = await ApiServer.StartAsync(Page(1, null));
        await using var source = CursorSource.Create(new CursorOptions { BaseUrl = server.BaseUrl });

        _ = await source.Headed.ReadPagesAsync("cursor:b").ReadAsync();

        Assert.Equal(["/headed?page=b"], server.Targets);
    }

    private static Answer Page(int id, string? cursor)
    {
        var body = $$"""{"data": [{"id": {{id}}}]}""";
        return cursor is null ? Answer.Json(body) : Answer.Json(body, ("x-next", cursor));
    }
}
