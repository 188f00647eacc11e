using RestSource.TestKit;
using RestSource.TestKit.Server;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Commands;

public sealed class ReadCommandTests
{
    private const string Config = "shop.restsource.json";

    private const string Columns = ", \"columns\": { \"id\": { \"data_type\": \"bigint\" }, \"note\": { \"data_type\": \"text\", \"nullable\": true }, \"tags\": { \"data_type\": \"json\", \"nullable\": true } }";

    [Fact]
    public async Task Read_IntoAPipe_PrintsEachRecordAsItCame()
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server);

        var run = await workplace.RunAsync("read", Config, "orders");

        Assert.Equal(
            """
            {"id":1,"price":1.50,"note":"a \u00e9, \"b\"","tags":[1,2]}
            {"id":2,"price":12345678901234567890.10,"note":"","tags":[]}
            {"id":3,"price":3,"note":null,"tags":null}
            {"id":4,"price":4,"note":"line 1\nline 2","extra":{"deep":true}}
            {"id":5,"price":5,"note":"echo k3y/with+marks"}

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Matches("^my_shop.orders: 5 records, 3 pages, 3 requests, [0-9.]+ s.\n$", run.Error.ReplaceLineEndings("\n"));
        Assert.Equal(ExitCodes.Success, run.ExitCode);
    }

    [Fact]
    public async Task Read_AsCsv_HasTheColumnsOfTheConfig_AndSaysWhatHasNone()
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server, Columns);

        var run = await workplace.RunAsync("read", Config, "orders", "--format", "csv");

        Assert.Equal("id,note,tags\r\n1,\"a é, \"\"b\"\"\",\"[1,2]\"\r\n2,\"\",[]\r\n3,,\r\n4,\"line 1\nline 2\",\r\n5,echo k3y/with+marks,\r\n", run.Output);
        Assert.Contains("Left out, since they have no column: price, extra.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_AsCsv_WithoutAShape_HasTheColumnsOfTheFirstPage()
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server);

        var run = await workplace.RunAsync("read", Config, "orders", "--output", "orders.csv");

        Assert.Equal(string.Empty, run.Output);
        Assert.StartsWith("id,price,note,tags\r\n1,1.50,", workplace.Read("orders.csv"), StringComparison.Ordinal);
        Assert.Contains("no column: extra.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_OnATerminal_DrawsATable_WithoutSecrets()
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server, isTerminal: true);

        var run = await workplace.RunAsync("read", Config, "orders");

        Assert.All(run.Lines, static line => Assert.InRange(line.Length, 0, Surroundings.UsualWidth));
        Snapshot.Matches(run.Output.ReplaceLineEndings("\n"), "table.txt");
    }

    [Theory]
    [InlineData("[]", "table")]
    [InlineData("[{}]", "table")]
    [InlineData("[]", "csv")]
    public async Task Read_OfNothingToShow_PrintsNothing(string records, string format)
    {
        await using var server = await ApiServer.StartAsync(_ => Answer.Json(records));
        using var workplace = new Workplace { IsTerminal = true };
        workplace.Write(Config, $$"""{ "name": "shop", "client": { "base_url": "{{server.BaseUrl}}" }, "resources": [ { "name": "orders", "endpoint": { "path": "orders", "data_selector": "$", "paginator": "single_page" } } ] }""");

        var run = await workplace.RunAsync("read", Config, "orders", "--format", format);

        Assert.Equal((ExitCodes.Success, string.Empty), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Read_WithALimit_AsksForNoMore()
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server);

        var run = await workplace.RunAsync("read", Config, "orders", "--limit", "1");

        Assert.Equal("""{"id":1,"price":1.50,"note":"a \u00e9, \"b\"","tags":[1,2]}""", Assert.Single(run.Lines));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Read_OfMoreThanATableHolds_SaysSo()
    {
        var records = string.Join(", ", Enumerable.Range(1, 30).Select(static id => $$"""{ "id": {{id}}, "{{new string('m', 40)}}": 1, "{{new string('n', 40)}}": 1 }"""));
        await using var server = await ApiServer.StartAsync(_ => Answer.Json($"[{records}]"));
        using var workplace = new Workplace { IsTerminal = true };
        workplace.Write(Config, $$"""{ "name": "shop", "client": { "base_url": "{{server.BaseUrl}}" }, "resources": [ "orders" ] }""");

        var run = await workplace.RunAsync("read", Config, "orders");

        Assert.Contains("│ 20 │", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("│ 21 │", run.Output, StringComparison.Ordinal);
        Assert.Contains("These are the first 20. More: --limit N. All: --format jsonl.", run.Error, StringComparison.Ordinal);
        Assert.Contains($"No room for {new string('n', 40)}: take --format jsonl or csv.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_OfFewerRecordsThanTheApiClaims_SaysSo()
    {
        await using var server = await ApiServer.StartAsync(static request => Answer.Json(request.Target.Contains("offset=0", StringComparison.Ordinal) ? """{ "total": 9, "data": [ { "id": 1 } ] }""" : """{ "total": 9, "data": [] }"""));
        using var workplace = Shop.WorkplaceFor(server);

        var run = await workplace.RunAsync("read", Config, "orders");

        Assert.Contains("The API says that there are 9 records, and sent 1.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_WithAPersonAtStandardError_ShowsHowFarItIs_AndRecordsAlone()
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server);
        workplace.ShowsProgress = true;

        var run = await workplace.RunAsync("read", Config, "orders");

        Assert.Equal(5, run.Lines.Length);
        Assert.Contains("my_shop.orders: 5 records, 3 pages, 3 requests", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_ThatFails_KeepsWhatCame_AndGoesOnFromThere()
    {
        var isBroken = true;
        await using var server = await Shop.StartAsync(failsAt: 2, fails: () => isBroken);
        using var workplace = Shop.WorkplaceFor(server);

        var failed = await workplace.RunAsync("read", Config, "orders");
        isBroken = false;
        var rest = await workplace.RunAsync("read", Config, "orders", "--continue", "offset:2");

        Assert.Equal((ExitCodes.Failed, 2), (failed.ExitCode, failed.Lines.Length));
        Assert.Contains("my_shop.orders, page 2:", failed.Error, StringComparison.Ordinal);
        Assert.Contains("To go on from there, add: --continue 'offset:2'", failed.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCodes.Success, 3), (rest.ExitCode, rest.Lines.Length));
    }

    [Fact]
    public async Task Read_IntoAFile_WritesAllOfItOrNothing()
    {
        await using var server = await Shop.StartAsync(failsAt: 4);
        using var workplace = Shop.WorkplaceFor(server);

        var run = await workplace.RunAsync("read", Config, "orders", "--output", "orders.jsonl");

        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Equal([Config], workplace.Files);
        Assert.Contains("orders.jsonl was not written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_OverAFile_NeedsForce()
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server);
        workplace.Write("orders.jsonl", "old");

        var refused = await workplace.RunAsync("read", Config, "orders", "--output", "orders.jsonl");
        var forced = await workplace.RunAsync("read", Config, "orders", "--output", "orders.jsonl", "--force");

        Assert.Equal((ExitCodes.Usage, ExitCodes.Success), (refused.ExitCode, forced.ExitCode));
        Assert.Equal(5, workplace.Read("orders.jsonl").Count(static letter => letter == '\n'));
    }

    [Fact]
    public async Task Read_ThatIsStopped_SaysHowToGoOn()
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server);
        using var stop = new CancellationTokenSource();
        await using var output = new StoppingWriter(stop);
        await using var error = new StringWriter();
        var surroundings = new Surroundings(workplace.PathOf(string.Empty), IsTerminal: false, InColour: false, Surroundings.UsualWidth) { Variables = workplace.Variables };

        var exitCode = await RestSourceCommand.RunAsync(["read", Config, "orders"], surroundings, output, error, stop.Token);

        Assert.Equal(ExitCodes.Cancelled, exitCode);
        Assert.Equal(2, output.ToString().Count(static letter => letter == '\n'));
        Assert.StartsWith("To go on from there, add: --continue 'offset:2'", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order", "my_shop has no resource 'order'. Did you mean 'orders'? There is: orders.")]
    [InlineData("orders --continue page:2", "--continue: This is no continuation token of an offset paginator; one looks like \"offset:200\". Take it as an earlier read gave it.")]
    [InlineData("orders --set tenant=x", "--set tenant: my_shop has no such setting. It has: api_key.")]
    [InlineData("orders --set tenant", "--set takes NAME=VALUE, as in --set tenant=acme.")]
    [InlineData("orders --base-url 127.0.0.1", "--base-url takes an absolute http or https URL without user, query or fragment, as in --base-url http://127.0.0.1:5000.")]
    public async Task Read_CalledWrongly_SaysWhatToWrite(string arguments, string said)
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server);

        var run = await workplace.RunAsync(["read", Config, .. arguments.Split(' ')]);

        Assert.Equal((ExitCodes.Usage, said), (run.ExitCode, run.Error.TrimEnd()));
    }

    [Fact]
    public async Task Read_ByAConfigWithErrors_SaysWhatValidateSays()
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server, ", \"primry_key\": \"id\"");

        var run = await workplace.RunAsync("read", Config, "orders");
        var validated = await workplace.RunAsync("validate", Config);

        Assert.Equal((ExitCodes.Errors, string.Empty, validated.Output), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Read_OfProcessedRecords_SaysThatTheyAreNot()
    {
        await using var server = await Shop.StartAsync();
        using var workplace = Shop.WorkplaceFor(server, ", \"processing_steps\": [ { \"filter\": \"IsPaid\" } ]");

        var run = await workplace.RunAsync("read", Config, "orders");

        Assert.Equal(5, run.Lines.Length);
        Assert.StartsWith("Records come as the API sends them: \"processing_steps\" of orders (IsPaid) are methods in C#, which are not run here.", run.Error, StringComparison.Ordinal);
    }

    private sealed class StoppingWriter(CancellationTokenSource stop) : StringWriter
    {
        public override async Task WriteAsync(System.Text.StringBuilder? value, CancellationToken cancellationToken = default)
        {
            await base.WriteAsync(value, cancellationToken);
            await stop.CancelAsync();
        }
    }
}
