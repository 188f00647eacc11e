using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class EndpointBinderTests
{
    [Theory]
    [InlineData("\"items\"", "items")]
    [InlineData("{ \"name\": \"items\" }", "items")]
    [InlineData("{ \"name\": \"items\", \"endpoint\": null }", "items")]
    [InlineData("{ \"name\": \"items\", \"endpoint\": \"v1/items\" }", "v1/items")]
    [InlineData("{ \"name\": \"items\", \"endpoint\": {} }", "items")]
    [InlineData("{ \"name\": \"items\", \"endpoint\": { \"path\": \"v1/items?a=b\" } }", "v1/items?a=b")]
    [InlineData("{ \"name\": \"items\", \"endpoint\": { \"path\": \"https://b.example.com/x\" } }", "https://b.example.com/x")]
    public void Bind_EverySpelling_GivesThePath(string resource, string path)
    {
        var bound = Assert.Single(Configs.Source(Configs.WithResources(resource)).Resources);

        Assert.Equal(("items", path), (bound.Name, bound.Endpoint.Path.Literal));
    }

    [Fact]
    public void Bind_NothingSaid_IsGetOfEverything()
    {
        var endpoint = Configs.Endpoint("\"x-note\": 1");

        Assert.Equal(
            new EndpointModel(TextModel.Of("items"), EndpointMethod.Get, default, default, null, false, new PaginatorModel.SinglePage(), RetryModel.Default),
            endpoint);
    }

    [Fact]
    public void Bind_EveryKey_IsTaken()
    {
        var endpoint = Configs.Endpoint("\"method\": \"POST\", \"data_selector\": \"$.data\", \"on_missing_data\": \"error\"");

        Assert.Equal(EndpointMethod.Post, endpoint.Method);
        Assert.Equal("$.data", endpoint.DataSelector!.Text);
        Assert.True(endpoint.MissingDataIsError);
        Assert.Null(Configs.Endpoint("\"data_selector\": \"\"").DataSelector);
    }

    [Theory]
    [InlineData("GET", EndpointMethod.Get)]
    [InlineData("POST", EndpointMethod.Post)]
    [InlineData("PUT", EndpointMethod.Put)]
    [InlineData("PATCH", EndpointMethod.Patch)]
    public void Bind_EveryMethod_IsTaken(string method, EndpointMethod expected) =>
        Assert.Equal(expected, Configs.Endpoint($"\"method\": \"{method}\"").Method);

    [Theory]
    [InlineData("{id}", "\"id\": 5", "5")]
    [InlineData("a/{id}/b/{id}", "\"id\": \"x/y z\"", "a/x%2Fy%20z/b/x%2Fy%20z")]
    [InlineData("a/{on}/b", "\"on\": true", "a/true/b")]
    [InlineData("a/{n}/b", "\"n\": 1.50", "a/1.50/b")]
    [InlineData("a/{{id}}/b", "\"n\": null", "a/{id}/b")]
    [InlineData("a/{{{n}}}/b", "\"n\": 1", "a/{1}/b")]
    [InlineData("a%20b/{n}?q={{x}}", "\"n\": 1", "a%20b/1?q={x}")]
    public void Bind_PathPlaceholder_TakesTheParamOutOfTheQuery(string path, string param, string bound)
    {
        var endpoint = Assert.Single(Configs.Source(Configs.WithResource(
            "\"endpoint\": { \"path\": \"" + path + "\", \"params\": { " + param + ", \"other\": 1 } }")).Resources).Endpoint;

        Assert.Equal(bound, endpoint.Path.Literal);
        Assert.Contains(endpoint.Params, static left => left.Name.Literal == "other");
        Assert.DoesNotContain(endpoint.Params, static left => left.Name.Literal is "id" or "on");
    }

    [Fact]
    public void Bind_SettingInPath_StaysOpen()
    {
        var source = Configs.Source(Configs.WithResource("\"endpoint\": { \"path\": \"{config.org}/{team}\", \"params\": { \"team\": \"{config.team}\" } }"));

        Assert.Equal(["org", "team"], source.Settings);
        Assert.Null(Assert.Single(source.Resources).Endpoint.Path.Literal);
    }

    [Theory]
    [InlineData("posts/{id}", true)]
    [InlineData("posts/{id}/", true)]
    [InlineData("posts/{id}.json", true)]
    [InlineData("posts/{id}/comments", false)]
    [InlineData("posts/{{id}}", false)]
    public void Bind_PathThatEndsInAPlaceholder_IsOneRecord(string path, bool single)
    {
        var endpoint = Assert.Single(Configs.Source(
            """{ "client": { "base_url": "https://a.example.com", "paginator": { "type": "offset", "limit": 3 } }, "resources": [{ "name": "post", "endpoint": { "params": { "id": 1 }, "path": """
            + $"\"{path}\"" + " } }] }").Resources).Endpoint;

        Assert.Equal(single, endpoint.Paginator is PaginatorModel.SinglePage);
        Assert.Equal(single ? "$" : null, endpoint.DataSelector?.Text);
    }

    [Theory]
    [InlineData("‹\"paht\"›: \"a\"", "RSG0002", "Did you mean 'path'?")]
    [InlineData("‹\"primary_key\"›: \"id\"", "RSG0002", "beside 'endpoint'")]
    [InlineData("\"method\": ‹\"get\"›", "RSG0009", "Did you mean 'GET'?")]
    [InlineData("\"method\": ‹\"patch\"›", "RSG0009", "Did you mean 'PATCH'?")]
    [InlineData("\"method\": ‹\"DELETE\"›", "RSG0006", "'DELETE' is not supported yet")]
    [InlineData("\"method\": ‹1›", "RSG0004")]
    [InlineData("\"on_missing_data\": ‹\"fail\"›", "RSG0009", "empty, error")]
    [InlineData("\"data_selector\": \"a[‹/›b]\"", "RSG3005")]
    [InlineData("\"data_selector\": ‹[]›", "RSG0004", "'data_selector' must be a string")]
    [InlineData("\"params\": { \"id\": { \"type\": ‹\"resolv\"› } }", "RSG0009", "Did you mean 'resolve'?")]
    [InlineData("\"params\": { \"id\": ‹{ \"a\": 1 }› }", "RSG0004", "'id' must be a string, a number")]
    [InlineData("\"params\": { \"id\": [1, ‹[2]›] }", "RSG0004", "each item of it")]
    [InlineData("\"params\": { \"id\": [1, ‹[2]›] }", "RSG0004")]
    [InlineData("\"params\": { \"id\": \"‹{x}›\" }", "RSG1005")]
    [InlineData("\"params\": { \"api_key\": ‹\"literal\"› }", "RSG2001", "{secrets.api_key}")]
    public void Bind_Mistake_IsMarked(string members, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithEndpoint(members), id, message);

    [Theory]
    [InlineData("\"path\": \"a/‹{id}›/b\"", "RSG4003", "\"params\": { \"id\"")]
    [InlineData("\"path\": \"a/\\u007bid}/b\", \"params\": { \"id\": 1 }, ‹\"x\"›: 1", "RSG0002")]
    [InlineData("\"path\": \"a/‹\\u007bid}›/b\"", "RSG4003")]
    [InlineData("\"path\": \"a/‹{ids}›/b\", \"params\": { \"ids\": [1] }", "RSG4003", "must be a string, a number")]
    [InlineData("\"path\": \"a/‹{id}›/b\", \"params\": { \"id\": null }", "RSG4003")]
    [InlineData("\"path\": \"a/‹{}›/b\"", "RSG4003", "{{}}")]
    [InlineData("\"path\": \"a‹{›b\"", "RSG1005", "no partner")]
    [InlineData("\"path\": ‹5›", "RSG0004", "'path' must be a string")]
    public void Bind_PathMistake_IsMarked(string endpoint, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithResource("\"endpoint\": { " + endpoint + " }"), id, message);

    [Fact]
    public void Bind_Params_KeepTypeAndOrder() => Assert.Equal(
        [
            new ParamModel("s", new ParamValue.Text(TextModel.Of("{open}"))),
            new ParamModel("i", new ParamValue.Integer(-5)),
            new ParamModel("n", new ParamValue.Number("1.50")),
            new ParamModel("big", new ParamValue.Number("99999999999999999999")),
            new ParamModel("b", new ParamValue.Boolean(true)),
            new ParamModel("z", new ParamValue.Null()),
            new ParamModel("l", new ParamValue.List(new ParamValue[] { new ParamValue.Integer(1), new ParamValue.Text(TextModel.Of("x")) }.ToEquatableArray())),
        ],
        Configs.Endpoint("""
            "params": { "s": "{{open}}", "i": -5, "n": 1.50, "big": 99999999999999999999, "b": true, "z": null, "l": [1, "x"] }
            """).Params);
}
