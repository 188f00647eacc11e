using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Configuration.Tests.Schema;

namespace RestSource.Configuration.Tests.Binding;

public class AutoPaginatorBinderTests
{
    private const string Client = "\"base_url\": \"https://a.example.com\"";
    private const string Offset = Client + ", \"paginator\": { \"type\": \"offset\", \"limit\": 3 }";

    [Theory]
    [InlineData(Client, "")]
    [InlineData(Client, "\"paginator\": null")]
    [InlineData(Client, "\"paginator\": \"auto\"")]
    [InlineData(Client, "\"paginator\": { \"type\": \"auto\" }")]
    [InlineData(Client + ", \"paginator\": \"auto\"", "")]
    [InlineData(Client + ", \"paginator\": \"auto\"", "\"path\": \"items/{id}\", \"params\": { \"id\": 1 }, \"paginator\": \"auto\"")]
    public void Bind_AutoOrNothing_IsLeftToRunTimeAndNoted(string client, string endpoint)
    {
        var (paginator, note) = Bind(client, endpoint);

        Assert.Equal(new PaginatorModel.Auto(), paginator);
        Assert.Contains("at run time", note!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("\"paginator\": \"auto\"", null)]
    [InlineData("\"paginator\": { \"type\": \"auto\", \"max_pages\": 5 }", 5)]
    public void Bind_AutoAtTheEndpoint_LeavesTheClientsPaginator(string endpoint, int? maxPages)
    {
        var (paginator, note) = Bind(Offset, endpoint);

        Assert.Equal((3, maxPages), (Assert.IsType<PaginatorModel.Offset>(paginator).Limit, paginator.MaxPages));
        Assert.Null(note);
    }

    [Fact]
    public void Bind_OneRecordsPath_IsOnePageWhateverTheClientSays() =>
        Assert.Equal(new PaginatorModel.SinglePage(), Bind(Client + ", \"paginator\": \"auto\"", "\"path\": \"items/{id}\", \"params\": { \"id\": 1 }").Paginator);

    [Theory]
    [InlineData("""{"next": "https://a.example.com/2", "data": [{"id": 1}]}""", "\"json_link\", \"next_url_path\": \"next\"")]
    [InlineData("""{"data": [{"id": 1}], "_links": {"next": {"href": "/2"}}}""", "\"next_url_path\": \"_links.next.href\"")]
    [InlineData("""{"value": [{"id": 1}], "@odata.nextLink": "https://a.example.com/2"}""", "\"next_url_path\": \"['@odata.nextLink']\"")]
    [InlineData("""{"data": [{"id": 1}], "paging": {"next_cursor": "c2"}}""", "\"cursor\", \"cursor_path\": \"paging.next_cursor\"")]
    [InlineData("""{"data": [{"id": 1}], "page": 1, "total_pages": 4, "next_cursor": "c2"}""", "\"page_number\", \"base_page\": 1, \"total_path\": \"total_pages\"")]
    [InlineData("""{"data": [{"id": 1}], "meta": {"page": 0, "pages": 4}}""", "\"base_page\": 0, \"total_path\": \"meta.pages\"")]
    public void Bind_SampleThatShowsPaging_Decides(string sample, string description)
    {
        var (paginator, note) = Bind(Client, "", sample);

        Assert.IsNotType<PaginatorModel.Auto>(paginator);
        Assert.Contains(description, note!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"id": 1, "next": "/2"}]""")]
    [InlineData("""{"data": [{"id": 1, "next": "/2"}]}""")]
    [InlineData("""{"data": [{"id": 1}], "next": null, "next_of_kin": "Bob"}""")]
    [InlineData("""{"data": [{"id": 1}], "page": 2, "pages": 4}""")]
    [InlineData("""{"data": [{"id": 1}], "pages": 4}""")]
    [InlineData("""{"data": [{"id": 1}], "next_page": 2}""")]
    public void Bind_SampleThatShowsTooLittle_IsLeftToRunTime(string sample) =>
        Assert.Equal(new PaginatorModel.Auto(), Bind(Client, "", sample).Paginator);

    private static (PaginatorModel Paginator, ConfigDiagnostic? Note) Bind(string client, string endpoint, string? sample = null)
    {
        var schema = sample is null ? "" : ", \"schema\": { \"sample\": \"page.json\" }";
        var compiled = Configs.Compile(
            "{ \"client\": { " + client + " }, \"resources\": [{ \"name\": \"items\", \"endpoint\": { " + endpoint + " }" + schema + " }] }",
            sample is null ? [] : [new SampleFile("/repo/api/page.json", sample)]);
        Assert.DoesNotContain(compiled.Diagnostics, static diagnostic => diagnostic.Rule.Severity != DiagnosticSeverity.Info);
        return (Assert.Single(compiled.Source!.Resources).Endpoint.Paginator, compiled.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Rule.Id == "RSG3003"));
    }
}
