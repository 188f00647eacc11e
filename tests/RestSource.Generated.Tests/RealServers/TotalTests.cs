using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.RealServers;

/// <summary>Totals in the ways that servers write them.</summary>
public sealed class TotalTests
{
    [Theory]
    [InlineData("3")]
    [InlineData("3.0")]
    [InlineData("\"3\"")]
    [InlineData("\" 3\"")]
    [InlineData("3e0")]
    public async Task Total_AsNumberFractionOrText_EndsTheRead(string total)
    {
        await using var server = await ApiServer.StartAsync(
            Answer.Json($$$"""{"meta": {"total": {{{total}}}}, "data": [{"id": 1}, {"id": 2}]}"""),
            Answer.Json($$$"""{"data": [{"id": 3}], "meta": {"total": {{{total}}}}}"""));
        await using var source = Api.At(server);

        Assert.Equal(3, (await source.Totalled.ReadAllAsync(options: new ReadOptions { Strict = true }).ReadAsync()).Count);
        Assert.Equal(["/totalled?offset=0&limit=2", "/totalled?offset=2&limit=2"], server.Targets);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.0")]
    [InlineData("\"0\"")]
    public async Task Total_OfNothing_EndsTheRead(string total)
    {
        await using var server = await ApiServer.StartAsync(Answer.Json($$$"""{"meta": {"total": {{{total}}}}, "data": []}"""));
        await using var source = Api.At(server);

        Assert.Empty(await source.Totalled.ReadAllAsync().ReadAsync());
        Assert.Single(server.Targets);
    }

    [Theory]
    [InlineData("\"many\"")]
    [InlineData("\"3.0\"")]
    [InlineData("true")]
    [InlineData("[3]")]
    public async Task Total_ThatIsNoNumber_FailsAndNamesThePlace(string total)
    {
        var exception = await Assert.ThrowsAsync<PaginationException>(
            () => Api.ReadAsync(static source => source.Totalled.ReadAllAsync(), $$$"""{"meta": {"total": {{{total}}}}, "data": [{"id": 1}]}"""));

        Assert.Contains("total_path", exception.Message, StringComparison.Ordinal);
        Assert.Contains("$.meta.total", exception.Message, StringComparison.Ordinal);
        Assert.Equal((1, "offset:0"), (exception.Page, exception.ContinuationToken));
    }
}
