using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class PaginatorBinderTests
{
    [Theory]
    [InlineData("\"single_page\"", null)]
    [InlineData("{ \"type\": \"single_page\" }", null)]
    [InlineData("{ \"type\": \"single_page\", \"max_pages\": 1 }", 1)]
    public void Bind_SinglePage_InEverySpelling(string json, int? maxPages) =>
        Assert.Equal(new PaginatorModel.SinglePage(maxPages), Configs.Endpoint($"\"paginator\": {json}").Paginator);

    [Theory]
    [InlineData("‹1›", "RSG0004", "the name of a type or an object")]
    [InlineData("‹{ \"limit\": 5 }›", "RSG0003", "needs the key 'type'")]
    [InlineData("{ \"type\": ‹null›, \"limit\": 5 }", "RSG0004", "'type' must be a string")]
    [InlineData("‹\"ofset\"›", "RSG0009", "Did you mean 'offset'?")]
    [InlineData("{ \"type\": \"single_page\", ‹\"limit\"›: 5 }", "RSG0002", "the paginator 'single_page'")]
    [InlineData("{ \"type\": \"single_page\", \"max_pages\": ‹0› }", "RSG0010")]
    public void Bind_Mistake_IsMarkedInClientAndEndpoint(string json, string id, string message = "")
    {
        Configs.AssertMistake(Configs.WithClient($"\"paginator\": {json}"), id, message);
        Configs.AssertMistake(Configs.WithEndpoint($"\"paginator\": {json}"), id, message);
    }

    [Theory]
    [InlineData("{ \"paginator\": { \"type\": \"offset\", \"limit\": 1 } }", 1)]
    [InlineData("{}", 2)]
    [InlineData("{ \"paginator\": null }", 3)]
    public void Bind_Precedence_IsEndpointThenDefaultsThenClient(string endpoint, int limit)
    {
        var source = Configs.Source(
            """{ "client": { "base_url": "https://a.example.com", "paginator": { "type": "offset", "limit": 3 } }, """
            + """ "resource_defaults": { "endpoint": { "paginator": { "type": "offset", "limit": 2 } } }, """
            + "\"resources\": [{ \"name\": \"a\", \"endpoint\": " + endpoint + " }] }");

        Assert.Equal(limit, Assert.IsType<PaginatorModel.Offset>(source.Resources[0].Endpoint.Paginator).Limit);
    }
}
