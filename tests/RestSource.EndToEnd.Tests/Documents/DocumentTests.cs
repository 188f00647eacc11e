namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>The check of documents finds what it is there to find.</summary>
public sealed class DocumentTests
{
    private const string Files =
        """
        <!-- file: shop.restsource.json -->
        ```jsonc
        {
          "client": { "base_url": "https://api.example.com", "paginator": { "type": "offset", "limit": 100 } },
          "resources": [ { "name": "orders", "primary_key": "id", "schema": { "sample": "samples/orders.json" } } ]
        }
        ```
        <!-- file: samples/orders.json -->
        ```json
        [{ "id": 1, "total": 1.5 }]
        ```

        """;

    [Theory]
    [InlineData("<!-- program -->\n```csharp\nusing Demo.Shop;\nawait using var shop = ShopSource.Create(new ShopOptions());\nawait foreach (Order order in shop.Orders.ReadAllAsync()) Console.WriteLine(order.Total);\n```")]
    [InlineData("<!-- program with Refit -->\n```csharp\nusing Demo.Shop;\nConsole.WriteLine(typeof(IOrdersApi).GetMethods()[0].IsDefined(typeof(Refit.GetAttribute), false));\n```")]
    [InlineData("<!-- excerpt of Shop.Orders.g.cs -->\n```csharp\npublic sealed partial record Order : global::RestSource.IJsonRecord<Order>, global::RestSource.IKeyed<long>\n{\n…\n    public required double Total { get; init; }\n…\n```")]
    [InlineData("<!-- diagnostics of shop.restsource.json with \"primary_key\": 5, for \"primary_key\": \"id\", -->\n```console\nshop.restsource.json(3,53): error RSG0004: 'primary_key' must be the name of a column or a list of names (docs/diagnostics/RSG0004.md)\n```")]
    [InlineData("<!-- program -->\n```csharp\nnamespace Demo.Shop;\npublic static class Totals { public static double Of(Order order) => order.Total; }\n```")]
    [InlineData("<!-- session -->\n```console\n$ restsource validate shop.restsource.json\n$ restsource import dlt none.py\n…/home/ada/none.py…\n```")]
    [InlineData("<!-- file: api.py -->\n```python\nrest_api_source({'client': {'base_url': 'https://x.example'}, 'resources': ['a']})\n```\n<!-- session -->\n```console\n$ restsource import dlt api.py\n/home/ada/api.restsource.json: written\n```\n"
        + "<!-- written: api.restsource.json -->\n```json\n{\n  \"client\": { \"base_url\": \"https://x.example\" },\n  \"resources\": [\"a\"]\n}\n```")]
    [InlineData("<!-- session -->\n```console\n$ restsource serve shop.restsource.json --port 5080\nshop is served at http://127.0.0.1:5080/. …\n$ restsource read shop.restsource.json orders --base-url http://127.0.0.1:5080\n{\"id\":1,\"total\":1.5}\n…\n```")]
    [InlineData("<!-- mistaken: broken.restsource.json -->\n```json\n{ 1\n```\n<!-- session -->\n```console\n$ restsource validate broken.restsource.json\n…error RSG0001…\n```")]
    [InlineData("<!-- not compiled: of a package that is not here -->\n```csharp\nservices.AddAnything();\n```")]
    [InlineData("```console\n$ anything\n```")]
    public async Task Problems_OfABlockThatHolds_AreNone(string block) => Assert.Empty(await new Document(Files + block).ProblemsAsync());

    [Theory]
    [InlineData("```csharp\nvar x = 1;\n```", "needs a comment")]
    [InlineData("<!-- programm -->\n```console\n$ anything\n```", "needs a comment")]
    [InlineData("<!-- program -->\n```csharp\nConsole.WriteLine(missing);\n```", "CS0103")]
    [InlineData("<!-- program -->\n```csharp\nConsole.WriteLine(typeof(Refit.GetAttribute));\n```", "CS0246")]
    [InlineData("<!-- file: appsettings.json -->\n```json\n{ 1 }\n```", "is an invalid start of a property name")]
    [InlineData("<!-- session -->\n```console\n$ restsource validate shop.restsource.json\nall is well\n```", "prints")]
    [InlineData("<!-- session -->\n```text\nrestsource validate\n```", "each behind '$ '")]
    [InlineData("<!-- session -->\n```console\n$ rm -r .\n```", "of restsource alone")]
    [InlineData("<!-- written: api.restsource.json -->\n```json\n{}\n```", "what the commands before have written")]
    [InlineData("<!-- file: broken.restsource.json -->\n```json\n{ \"clientt\": {} }\n```", "RSG0002")]
    [InlineData("<!-- excerpt of Shop.Orders.g.cs -->\n```csharp\npublic required decimal Total { get; init; }\n```", "do not stand")]
    [InlineData("<!-- excerpt of Shop.Nothing.g.cs -->\n```csharp\n```", "no file")]
    [InlineData("<!-- diagnostics of shop.restsource.json with \"limt\" for \"limit\" -->\n```console\nnothing\n```", "the compiler prints")]
    public async Task Problems_OfABlockThatDoesNotHold_NameItsLineAndWhy(string block, string why)
    {
        var problem = (await new Document(Files + block).ProblemsAsync()).First(problem => problem.Contains(why, StringComparison.Ordinal));

        Assert.StartsWith("line ", problem, StringComparison.Ordinal);
    }
}
