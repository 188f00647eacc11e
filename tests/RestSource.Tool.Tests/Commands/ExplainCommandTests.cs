using System.Text.Json.Nodes;
using RestSource.TestKit;
using RestSource.TestKit.Server;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private const string Shop = """
        {
          "client": { "base_url": "https://{config.tenant}.example.com/v1", "auth": { "type": "api_key", "name": "key", "api_key": "{secrets.key}", "location": "query" } },
          "resources": [
            { "name": "customers", "endpoint": { "path": "customers", "data_selector": "data", "paginator": { "type": "offset", "limit": 2, "total_path": "total" } }, "primary_key": "id", "columns": { "id": { "data_type": "bigint" } } },
            { "name": "orders", "endpoint": { "path": "customers/{resources.customers.id}/orders", "data_selector": "data", "paginator": { "type": "page_number", "total_path": "pages" } } },
            { "name": "lines", "endpoint": { "path": "orders/{resources.orders.id}/lines", "paginator": "single_page" }, "selected": false },
            "units"
          ]
        }
        """;

    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    public static TheoryData<string, string> Seeds { get; } = new()
    {
        { "analytics.md", "issues" },
        { "project_tracking.md", "time_entries" },
        { "quickstart.md", "resource_name" },
        { "scripted.py", "issues" },
        { "task_management.md", "task_management" },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Explain_OfASeed_ReadsWellAt80Columns(string document, string resource)
    {
        _workplace.Write(document, await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Dlt", "Fixtures", document)));
        await _workplace.RunAsync("import", "dlt", document, "--output", "seed.restsource.json");

        var source = await _workplace.RunAsync("explain", "seed.restsource.json");
        var one = await _workplace.RunAsync("explain", "seed.restsource.json", resource);

        Assert.Equal((ExitCodes.Success, string.Empty), (source.ExitCode, source.Error));
        Assert.Equal((ExitCodes.Success, string.Empty), (one.ExitCode, one.Error));
        Assert.All(source.Lines.Concat(one.Lines), static line => Assert.InRange(line.Length, 0, Surroundings.UsualWidth));
        Snapshot.Matches($"{source.Output}\n{one.Output}", $"{Path.GetFileNameWithoutExtension(document)}.txt");
    }

    [Fact]
    public async Task Explain_OfParentsAndChildren_DrawsThemAsATree()
    {
        _workplace.Write("shop.restsource.json", Shop);

        var run = await _workplace.RunAsync("explain", "shop.restsource.json");

        Assert.Contains(
            """
            4 resources
              customers  GET customers
              │  offset, 2 a page · key id · append · 1 column
              └─ orders  GET customers/{resources.customers.id}/orders
                 │  page_number, from 0 · no key · append · 0 columns
                 └─ lines  GET orders/{resources.orders.id}/lines
                       single_page · no key · append · 0 columns · not selected
              units  GET units
                 auto · no key · append · 0 columns
            """,
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_OfAKeyThatIsWrittenOut_HidesIt()
    {
        _workplace.Write("shop.restsource.json", """{ "client": { "base_url": "https://x.example", "auth": { "type": "bearer", "token": "l1teral-k3y" } }, "resources": ["orders"] }""");

        var run = await _workplace.RunAsync("explain", "shop.restsource.json", "orders");

        Assert.DoesNotContain("l1teral-k3y", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Contains("Authorization: Bearer ***", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_InTwoFormsAtOnce_AsksForOne()
    {
        var run = await _workplace.RunAsync("explain", "shop.restsource.json", "--mermaid", "--json");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("take one of them", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_WithMermaid_PrintsTheFlowchartAlone()
    {
        _workplace.Write("shop.restsource.json", Shop);

        var run = await _workplace.RunAsync("explain", "shop.restsource.json", "--mermaid");

        Assert.Equal(
            """
            flowchart LR
              source(["shop"])
              r0["customers<br/>GET customers"]
              r1["orders<br/>GET customers/#123;resources.customers.id#125;/orders"]
              r2["lines<br/>GET orders/#123;resources.orders.id#125;/lines"]
              r3["units<br/>GET units"]
              source --> r0
              r0 --> r1
              r1 --> r2
              source --> r3

            """,
            run.Output);
    }

    [Fact]
    public async Task Explain_AsJson_HasTheRequests()
    {
        _workplace.Write("shop.restsource.json", Shop);

        var run = await _workplace.RunAsync("explain", "shop.restsource.json", "orders", "--json", "--pages", "2", "--set", "tenant=acme");

        var resource = JsonNode.Parse(run.Output)!["resource"]!;
        Assert.Equal(
            ["https://acme.example.com/v1/customers/{resources.customers.id}/orders?page=0&key=***", "https://acme.example.com/v1/customers/{resources.customers.id}/orders?page=1&key=***"],
            resource["requests"]!["shown"]!.AsArray().Select(static request => (string?)request!["url"]));
        Assert.Equal("customers", (string?)resource["resource"]!["parent"]);
    }

    [Fact]
    public async Task Explain_OfNoSuchResource_SaysWhichThereAre()
    {
        _workplace.Write("shop.restsource.json", Shop);

        var run = await _workplace.RunAsync("explain", "shop.restsource.json", "order");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("shop has no resource 'order'. Did you mean 'orders'?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("all")]
    public async Task Explain_OfNoNumberOfPages_SaysWhatToWrite(string pages)
    {
        var run = await _workplace.RunAsync("explain", "shop.restsource.json", "orders", "--pages", pages);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("--pages takes a number from 1 to 1000.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_WithALook_ForecastsCalls()
    {
        await using var server = await ApiServer.StartAsync(static request => request.Target.Split('?')[0] switch
        {
            "/customers" => Answer.Json("""{ "data": [{ "id": 1 }, { "id": 2 }], "total": 7 }""", ("X-RateLimit-Remaining", "58")),
            "/customers/1/orders" => Answer.Json("""{ "data": [{ "id": "a" }], "pages": 3 }"""),
            _ => Answer.Json("[]"),
        });
        _workplace.Write("shop.restsource.json", Shop);

        var run = await _workplace.RunAsync("explain", "shop.restsource.json", "orders", "--look", "--json", "--base-url", server.BaseUrl.AbsoluteUri, "--set", "key=k-1");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        var forecast = JsonNode.Parse(run.Output)!["forecast"]!;
        Assert.Equal([(4, 4), (7, 21)], forecast["resources"]!.AsArray().Select(static resource => ((int)resource!["fewest"]!, (int)resource["most"]!)));
        Assert.Equal(["X-RateLimit-Remaining: 58"], forecast["limits"]!.AsArray().Select(static limit => (string?)limit));
        Assert.DoesNotContain("k-1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_WithALookThatFails_SaysWhyAndWhatToDo()
    {
        await using var server = await ApiServer.StartAsync(static _ => Answer.Json("""{ "error": "no such key: k-1" }""", 401));
        _workplace.Write("shop.restsource.json", Shop);

        var run = await _workplace.RunAsync("explain", "shop.restsource.json", "--look", "--base-url", server.BaseUrl.AbsoluteUri, "--set", "key=k-1");

        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("401", run.Error, StringComparison.Ordinal);
        Assert.Contains("What to do:", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("k-1", run.Error, StringComparison.Ordinal);
    }
}
