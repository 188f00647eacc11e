using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

/// <summary>The paginators <c>json_link</c> and <c>header_link</c>.</summary>
public class LinkPaginatorBinderTests
{
    [Theory]
    [InlineData("\"json_link\"", "next", null)]
    [InlineData("\"json_response\"", "next", null)]
    [InlineData("{ \"type\": \"json_response\", \"next_url_path\": \"paging.next\" }", "paging.next", null)]
    [InlineData("{ \"type\": \"json_link\", \"next_url_path\": \"['@odata.nextLink']\", \"max_pages\": 3 }", "['@odata.nextLink']", 3)]
    public void Bind_JsonLink_TakesThePath(string paginator, string path, int? maxPages)
    {
        var bound = Assert.IsType<PaginatorModel.JsonLink>(Configs.Endpoint($"\"paginator\": {paginator}").Paginator);

        Assert.Equal((path, maxPages), (bound.NextUrlPath.Text, bound.MaxPages));
    }

    [Theory]
    [InlineData("\"header_link\"", "next", null)]
    [InlineData("{ \"type\": \"header_link\", \"links_next_key\": \"next_page\", \"max_pages\": 3 }", "next_page", 3)]
    public void Bind_HeaderLink_TakesTheRelation(string paginator, string relation, int? maxPages) =>
        Assert.Equal(new PaginatorModel.HeaderLink(relation, maxPages), Configs.Endpoint($"\"paginator\": {paginator}").Paginator);

    [Theory]
    [InlineData("{ \"type\": \"json_link\", ‹\"limit\"›: 1 }", "RSG0002", "the paginator 'json_link'")]
    [InlineData("{ \"type\": \"json_link\", \"next_url_path\": \"a[‹x›]\" }", "RSG3004")]
    [InlineData("{ \"type\": \"header_link\", ‹\"next_url_path\"›: \"a\" }", "RSG0002", "the paginator 'header_link'")]
    [InlineData("{ \"type\": \"header_link\", \"links_next_key\": ‹\"\"› }", "RSG0010", "Link header")]
    public void Bind_Mistake_IsMarked(string json, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithEndpoint($"\"paginator\": {json}"), id, message);
}
