namespace RestSource.Generated.Tests.RealServers;

/// <summary>Ids that are numbers here and texts there.</summary>
public sealed class IdTests
{
    private const string Records = """{"data": [{"id": 7}, {"id": "7"}, {"id": "a-1"}, {"id": 12345678901234567890}]}""";

    [Fact]
    public async Task Ids_AsNumbersAndTexts_AreTextsWhereTheConfigSaysSo()
    {
        var tickets = await Api.ReadAsync(static source => source.Tickets.ReadAllAsync(), Records);

        Assert.Equal(["7", "7", "a-1", "12345678901234567890"], tickets.Select(static ticket => ticket.Id));
        Assert.Equal("7", ((IKeyed<string>)tickets[0]).Key);
    }

    [Fact]
    public async Task Ids_AsNumbersAndTextsInTheSample_AreKeptAsTheyCome()
    {
        var mixed = await Api.ReadAsync(static source => source.Mixed.ReadAllAsync(), Records);

        Assert.Equal(["7", "\"7\"", "\"a-1\"", "12345678901234567890"], mixed.Select(static record => record.Id.GetRawText()));
    }

    [Fact]
    public async Task Id_ThatIsATextWhereABigIntIsDue_FailsAndSaysWhatToDeclare()
    {
        var exception = await Assert.ThrowsAsync<ApiContentException>(
            () => Api.ReadAsync(static source => source.Events.ReadAllAsync(), """{"data": [{"id": 7}, {"id": "7"}]}"""));

        Assert.Equal("$.data[1].id", exception.JsonPath);
        Assert.Contains("\"data_type\": \"text\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Id_ThatIsTooLargeForABigInt_FailsAndSaysWhatToDeclare()
    {
        var exception = await Assert.ThrowsAsync<ApiContentException>(
            () => Api.ReadAsync(static source => source.Events.ReadAllAsync(), """{"data": [{"id": 12345678901234567890}]}"""));

        Assert.Contains("\"data_type\": \"decimal\"", exception.Message, StringComparison.Ordinal);
    }
}
