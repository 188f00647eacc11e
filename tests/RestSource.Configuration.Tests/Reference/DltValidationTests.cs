using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Tests.Reference;

/// <summary>Row by row, what dlt's REST source takes and refuses: what it refuses at any time the compiler refuses, and what it takes compiles, but for docs/differences.md.</summary>
public class DltValidationTests
{
    [Theory]
    [InlineData("""{ "client": { "base_url": "https://a.b" }, "resources": [] }""")]
    [InlineData("""{ "client": { "base_url": "https://a.b" }, "resources": ["posts"], "resource_defaults": null }""")]
    [InlineData("""{ "client": { "base_url": "https://a.b", "headers": null, "auth": null, "paginator": null }, "resources": ["posts"] }""")]
    [InlineData("""{ "client": { "base_url": "" }, "resources": ["https://a.b/posts"] }""")]
    [InlineData("""{ "client": { "base_url": "https://a.b", "headers": { "X": "{not} a placeholder" } }, "resources": ["posts"] }""")]
    public void Source_IsTaken(string config) => AssertTaken(config);

    [Theory]
    [InlineData("""{ "client": { "base_url": "https://a.b" } }""", "RSG0003")]
    [InlineData("""{ "resources": [] }""", "RSG0003")]
    [InlineData("""{ "client": {}, "resources": [] }""", "RSG0003")]
    [InlineData("""{ "client": { "base_url": "a.b" }, "resources": [] }""", "RSG1001")]
    [InlineData("""{ "client": { "base_url": "https://a.b/v1?x=1" }, "resources": [] }""", "RSG1001")]
    [InlineData("""{ "client": { "base_url": "https://a.b", "foo": 1 }, "resources": [] }""", "RSG0002")]
    [InlineData("""{ "client": { "base_url": "https://a.b", "session": "s" }, "resources": [] }""", "RSG0008")]
    [InlineData("""{ "client": { "base_url": "https://a.b", "headers": { "X": 1 } }, "resources": [] }""", "RSG0004")]
    [InlineData("""{ "client": { "base_url": "https://a.b" }, "resources": [], "foo": 1 }""", "RSG0002")]
    [InlineData("""{ "client": { "base_url": "https://a.b" }, "resources": ["a", { "name": "a" }] }""", "RSG4001")]
    [InlineData("""{ "client": { "base_url": "https://a.b" }, "resources": {} }""", "RSG0004")]
    public void Source_IsRefused(string config, string id) => AssertRefused(config, id);

    [Theory]
    [InlineData("\"posts/latest\"")]
    [InlineData("""{ "name": "a" }""")]
    [InlineData("""{ "name": "a", "endpoint": null }""")]
    [InlineData("""{ "name": "a", "endpoint": {} }""")]
    [InlineData("""{ "name": "a", "endpoint": "b" }""")]
    [InlineData("""{ "name": "a", "table_name": null, "write_disposition": null, "columns": null, "primary_key": null, "merge_key": null, "schema_contract": null, "selected": null }""")]
    [InlineData("""{ "name": "a", "endpoint": { "params": null, "json": null, "data": null, "headers": null, "paginator": null, "data_selector": null } }""")]
    [InlineData("""{ "name": "a", "processing_steps": null }""")]
    [InlineData("""{ "name": "a", "columns": [{ "name": "id" }], "primary_key": "id", "write_disposition": "merge" }""")]
    [InlineData("""{ "name": "a", "primary_key": ["id", "day"] }""")]
    public void Resource_IsTaken(string resource) => AssertTaken(Configs.WithResources(resource));

    [Theory]
    [InlineData("""{ "endpoint": "a" }""", "RSG0003")]
    [InlineData("5", "RSG0004")]
    [InlineData("""{ "name": "a", "auth": "bearer" }""", "RSG0002")]
    [InlineData("""{ "name": "a", "parent_table_name": "p" }""", "RSG0002")]
    [InlineData("""{ "name": "a", "columns": [{ "data_type": "text" }] }""", "RSG0003")]
    [InlineData("""{ "name": "a", "columns": { "b": { "data_type": "int" } } }""", "RSG0009")]
    [InlineData("""{ "name": "a", "columns": { "b": { "data_type": "string" } } }""", "RSG0009")]
    [InlineData("""{ "name": "a", "columns": { "b": { "foo": true } } }""", "RSG0002")]
    [InlineData("""{ "name": "a", "write_disposition": "upsert" }""", "RSG0009")]
    [InlineData("""{ "name": "a", "schema_contract": "frozen" }""", "RSG0009")]
    [InlineData("""{ "name": "a", "table_format": "csv" }""", "RSG0009")]
    [InlineData("""{ "name": "a", "max_table_nesting": "1" }""", "RSG0004")]
    [InlineData("""{ "name": "a", "max_table_nesting": 1.5 }""", "RSG0004")]
    [InlineData("""{ "name": "a", "max_table_nesting": true }""", "RSG0004")]
    [InlineData("""{ "name": "a", "selected": 1 }""", "RSG0004")]
    public void Resource_IsRefused(string resource, string id) => AssertRefused(Configs.WithResources(resource), id);

    [Theory]
    [InlineData("""{ "write_disposition": "append", "endpoint": { "params": { "org": "acme" } } }""", "\"{org}/x\", \"{org}/y\"")]
    [InlineData("""{ "endpoint": { "paginator": { "type": "offset", "limit": 5 } } }""", """{ "name": "a", "endpoint": { "paginator": null } }""")]
    [InlineData("""{ "endpoint": { "params": { "a": 1 } } }""", """{ "name": "a", "endpoint": { "params": { "a": null } } }""")]
    public void Defaults_AreTaken(string defaults, string resources) => AssertTaken(Configs.WithResources(resources, defaults));

    [Theory]
    [InlineData("""{ "name": "a" }""", "RSG0002")]
    [InlineData("""{ "endpoint": "posts" }""", "RSG0004")]
    [InlineData("""{ "endpoint": { "json": { "a": 1 } } }""", "RSG4010")]
    public void Defaults_AreRefused(string defaults, string id) =>
        AssertRefused(Configs.WithResources("""{ "name": "a", "endpoint": { "data": "x" } }""", defaults), id);

    [Theory]
    [InlineData("\"path\": \"HTTPS://c.d/e\"")]
    [InlineData("\"path\": \"ftp://x/y\"")]
    [InlineData("\"path\": \"a?b=c\", \"params\": { \"d\": 1 }")]
    [InlineData("\"method\": \"POST\", \"json\": {}")]
    [InlineData("\"json\": { \"a\": { \"b\": [1, null] } }")]
    [InlineData("\"json\": {}, \"data\": { \"a\": 1 }")]
    [InlineData("\"data\": [[\"a\", 1], [\"a\", 2]]")]
    [InlineData("\"data\": \"raw\"")]
    [InlineData("\"headers\": { \"X\": null }")]
    [InlineData("\"params\": { \"a\": [1, \"b\", true], \"c\": null, \"d\": 1.50 }")]
    [InlineData("\"params\": { \"a\": \"{{x}}\" }")]
    [InlineData("\"data_selector\": \"\"")]
    [InlineData("\"auth\": null")]
    public void Endpoint_IsTaken(string members) => AssertTaken(members.Contains("\"path\"", StringComparison.Ordinal)
        ? Configs.WithResource($"\"endpoint\": {{ {members} }}")
        : Configs.WithEndpoint(members));

    [Theory]
    [InlineData("\"method\": \"post\"", "RSG0009")]
    [InlineData("\"headers\": { \"X\": \"a\\nb\" }", "RSG1003")]
    [InlineData("\"headers\": { \"X\": 5 }", "RSG0004")]
    [InlineData("\"params\": { \"a\": { \"b\": 1 } }", "RSG0004")]
    [InlineData("\"params\": { \"a\": { \"type\": \"other\" } }", "RSG0009")]
    [InlineData("\"json\": [1]", "RSG0004")]
    [InlineData("\"json\": 5", "RSG0004")]
    [InlineData("\"json\": { \"a\": 1 }, \"data\": \"x\"", "RSG4010")]
    [InlineData("\"params\": { \"a\": \"{unknown.posts.id}\" }", "RSG1005")]
    [InlineData("\"params\": { \"a\": \"{x\" }", "RSG1005")]
    [InlineData("\"params\": { \"a\": \"{}\" }", "RSG1005")]
    [InlineData("\"data_selector\": \"a[\"", "RSG3004")]
    [InlineData("\"data_selector\": 5", "RSG0004")]
    [InlineData("\"foo\": 1", "RSG0002")]
    [InlineData("\"response_actions\": [{ \"status_code\": \"404\", \"action\": \"ignore\" }]", "RSG0004")]
    [InlineData("\"response_actions\": [{ \"status_code\": 404, \"action\": \"skip\" }]", "RSG0009")]
    [InlineData("\"response_actions\": [{ \"action\": \"ignore\" }]", "RSG4020")]
    [InlineData("\"response_actions\": [{ \"status_code\": 404 }]", "RSG4021")]
    [InlineData("\"response_actions\": [\"lambda r: r\"]", "RSG0008")]
    public void Endpoint_IsRefused(string members, string id) => AssertRefused(Configs.WithEndpoint(members), id);

    [Theory]
    [InlineData("\"json_link\"")]
    [InlineData("\"json_response\"")]
    [InlineData("\"header_link\"")]
    [InlineData("\"header_cursor\"")]
    [InlineData("\"auto\"")]
    [InlineData("\"single_page\"")]
    [InlineData("\"cursor\"")]
    [InlineData("\"page_number\"")]
    [InlineData("""{ "type": "json_link", "next_url_path": "['@odata.nextLink']" }""")]
    [InlineData("""{ "type": "cursor", "cursor_path": "data[-1].id", "cursor_param": "starting_after", "has_more_path": "has_more" }""")]
    [InlineData("""{ "type": "offset", "limit": 5, "offset_body_path": "page.from", "limit_param": "size" }""")]
    [InlineData("""{ "type": "page_number", "total_path": null, "stop_after_empty_page": false, "has_more_path": "more" }""")]
    [InlineData("""{ "type": "page_number", "total_path": null, "stop_after_empty_page": false, "maximum_page": 1 }""")]
    public void Paginator_IsTaken(string paginator) => AssertTaken(Configs.WithEndpoint($"\"paginator\": {paginator}"));

    [Theory]
    [InlineData("\"offset\"", "RSG0003")]
    [InlineData("\"foo\"", "RSG0009")]
    [InlineData("{}", "RSG0003")]
    [InlineData("""{ "type": "foo" }""", "RSG0009")]
    [InlineData("""{ "type": "offset" }""", "RSG0003")]
    [InlineData("""{ "type": "offset", "limit": 0 }""", "RSG0010")]
    [InlineData("""{ "type": "offset", "limit": true }""", "RSG0004")]
    [InlineData("""{ "type": "offset", "limit": 1.5 }""", "RSG0004")]
    [InlineData("""{ "type": "json_link", "limit": 1 }""", "RSG0002")]
    [InlineData("""{ "type": "json_link", "next_url_path": "a[" }""", "RSG3004")]
    [InlineData("""{ "type": "cursor", "cursor_param": "a", "cursor_body_path": "b" }""", "RSG3002")]
    [InlineData("""{ "type": "page_number", "page_param": "a", "page_body_path": "b" }""", "RSG3002")]
    [InlineData("""{ "type": "page_number", "page_param": "" }""", "RSG0010")]
    [InlineData("""{ "type": "page_number", "page": -1 }""", "RSG0010")]
    [InlineData("""{ "type": "page_number", "total_path": null, "stop_after_empty_page": false }""", "RSG3001")]
    [InlineData("""{ "type": "offset", "limit": 5, "total_path": null, "stop_after_empty_page": false }""", "RSG3001")]
    public void Paginator_IsRefused(string paginator, string id) => AssertRefused(Configs.WithEndpoint($"\"paginator\": {paginator}"), id);

    [Theory]
    [InlineData("\"bearer\"")]
    [InlineData("\"api_key\"")]
    [InlineData("\"http_basic\"")]
    [InlineData("\"oauth2_client_credentials\"")]
    [InlineData("""{ "token": "{secrets.t}" }""")]
    [InlineData("{}")]
    [InlineData("""{ "type": "api_key", "name": "k", "api_key": "{secrets.k}", "location": "param" }""")]
    [InlineData("""{ "type": "api_key", "name": "k", "api_key": "{secrets.k}", "location": "cookie" }""")]
    [InlineData("""{ "type": "http_basic", "username": "", "password": "{secrets.p}" }""")]
    public void Auth_IsTaken(string auth) => AssertTaken(Configs.WithClient($"\"auth\": {auth}"));

    [Theory]
    [InlineData("\"digest\"", "RSG0009")]
    [InlineData("5", "RSG0004")]
    [InlineData("""{ "type": "digest" }""", "RSG0009")]
    [InlineData("""{ "api_key": "{secrets.k}" }""", "RSG0003")]
    [InlineData("""{ "type": "bearer", "api_key": "{secrets.k}" }""", "RSG0002")]
    [InlineData("""{ "type": "api_key", "location": "body" }""", "RSG0009")]
    public void Auth_IsRefused(string auth, string id) => AssertRefused(Configs.WithClient($"\"auth\": {auth}"), id);

    private static void AssertTaken(string config)
    {
        var compiled = Configs.Compile(config);
        Assert.DoesNotContain(compiled.Diagnostics, static diagnostic => diagnostic.Rule.Severity != DiagnosticSeverity.Info);
        Assert.NotNull(compiled.Source);
    }

    private static void AssertRefused(string config, string id) => Assert.Equal(
        [id],
        Configs.Compile(config).Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity != DiagnosticSeverity.Info).Select(static diagnostic => diagnostic.Rule.Id));
}
