using RestSource.Tool.Dlt;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Dlt;

/// <summary>Python files as people write them.</summary>
public sealed class DltImportTests
{
    [Theory]
    [InlineData("dlt.secrets['key']", "{secrets.key}")]
    [InlineData("dlt.secrets[\"sources.shop.key\"]", "{secrets.sources.shop.key}")]
    [InlineData("dlt.secrets['sources']['key']", "{secrets.sources.key}")]
    [InlineData("dlt.secrets.get('key', str)", "{secrets.key}")]
    [InlineData("dlt.config['tenant']", "{config.tenant}")]
    [InlineData("'Bearer ' + dlt.secrets['key']", "Bearer {secrets.key}")]
    public void Secret_OfDlt_BecomesAPlaceholder(string python, string placeholder)
    {
        var (config, losses) = Imports.Of($"source = rest_api_source({{'x': {python}}})");

        Assert.Empty(losses);
        Assert.Equal(placeholder, config["x"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("source = rest_api_source(CONFIG)")]
    [InlineData("source = rest_api_source(config=CONFIG, parallelized=True)")]
    [InlineData("pipeline.run(dlt.sources.rest_api.rest_api_source(CONFIG))")]
    [InlineData("for resource in x:\n    pass\nresources = rest_api_resources(CONFIG)")]
    [InlineData("c = CONFIG\nsource = rest_api_source(c)")]
    [InlineData("c: RESTAPIConfig = CONFIG\nsource = rest_api_source(c)\nother = rest_api_source(c)")]
    [InlineData("c: rest_api.RESTAPIConfig = CONFIG")]
    [InlineData("RESTAPIConfig = CONFIG")]
    [InlineData("something = CONFIG")]
    [InlineData("CONFIG")]
    [InlineData("def make():\n    return CONFIG")]
    [InlineData("@dlt.source\ndef shop():\n    c = CONFIG\n    yield from rest_api_resources(c)")]
    [InlineData("@dlt.source\nasync def shop(key: str = 'x', *args, **kwargs) -> Any:\n    return rest_api_resources(CONFIG)")]
    [InlineData("source = rest_api(client={'base_url': 'https://api.example.com'}, resources=['orders'])")]
    public void Config_WhereverItStands_IsFound(string python)
    {
        var (config, losses) = Imports.Of(python.Replace("CONFIG", "{'client': {'base_url': 'https://api.example.com'}, 'resources': ['orders']}", StringComparison.Ordinal));

        Assert.Empty(losses);
        Imports.AssertJson("""{ "client": { "base_url": "https://api.example.com" }, "resources": ["orders"] }""", config);
    }

    [Fact]
    public void Names_AreLookedUpWhereTheyBelong()
    {
        var (config, losses) = Imports.Of("""
            BASE, OTHER = "no", "no"
            URL = "https://api.example.com"
            DEFAULTS = {"limit": 100, "sort": {"by": "id"}}
            limit = 1

            @dlt.source
            def shop(key=dlt.secrets.value, tenant: str = dlt.config.value, size: int = 50, *, on=True):
                limit = 20
                params = {**DEFAULTS, "limit": limit, "size": size, "by": DEFAULTS["sort"]["by"]}
                auth = {"type": "bearer", "token": key} if key else None
                return rest_api_resources({"url": URL, "params": params, "auth": auth, "tenant": tenant, "on": 1 if on else 2, "name": name})

            def elsewhere():
                name = "not visible above"
            """);

        Imports.AssertJson("""
            {
              "url": "https://api.example.com",
              "params": { "limit": 20, "sort": { "by": "id" }, "size": 50, "by": "id" },
              "auth": { "type": "bearer", "token": "{secrets.key}" },
              "tenant": "{config.tenant}",
              "on": 1
            }
            """, config);
        Assert.Equal(["(11,124) name: 'name', which no literal of this file is assigned to"], losses);
    }

    [Fact]
    public void Names_ThatAreNotSettled_AreToldWithTheirLines()
    {
        var (config, losses) = Imports.Of("""
            if live:
                url = "https://api.example.com"
            else:
                url = "https://test.example.com"
            a = b
            b = a
            config = {"url": url, "a": a, "resources": []}
            config["resources"].append("orders")
            config["client"] = {}
            source = rest_api_source(config)
            """);

        Imports.AssertJson("""{ "resources": [] }""", config);
        Assert.Equal(
            [
                "(7,18) url: 'url', which has several values (lines 2, 4)",
                "(7,28) a: a name that stands for itself",
                "(8,1) What code does to 'config' here",
                "(9,1) What code does to 'config' here",
            ],
            losses);
    }

    [Theory]
    [InlineData("BearerTokenAuth(dlt.secrets['t'])", """{ "type": "bearer", "token": "{secrets.t}" }""")]
    [InlineData("APIKeyAuth(name='k', api_key=dlt.secrets['t'], location='query')", """{ "type": "api_key", "name": "k", "api_key": "{secrets.t}", "location": "query" }""")]
    [InlineData("auth.HttpBasicAuth('ada', dlt.secrets['p'])", """{ "type": "http_basic", "username": "ada", "password": "{secrets.p}" }""")]
    [InlineData("SinglePagePaginator()", """{ "type": "single_page" }""")]
    [InlineData("OffsetPaginator(100, total_path=None)", """{ "type": "offset", "limit": 100, "total_path": null }""")]
    [InlineData("PageNumberPaginator(base_page=1, **MORE)", """{ "type": "page_number", "base_page": 1, "page_param": "p" }""")]
    [InlineData("JSONResponseCursorPaginator(cursor_path='next', cursor_param='after')", """{ "type": "cursor", "cursor_path": "next", "cursor_param": "after" }""")]
    [InlineData("dlt.sources.incremental('updated_at', initial_value='2024-01-01')", """{ "type": "incremental", "cursor_path": "updated_at", "initial_value": "2024-01-01" }""")]
    public void Object_OfAClassThatJsonHasATypeFor_BecomesThat(string python, string json)
    {
        var (config, losses) = Imports.Of($"MORE = {{'page_param': 'p'}}\nsource = rest_api_source({{'x': {python}}})");

        Assert.Empty(losses);
        Imports.AssertJson($"{{\"x\":{json}}}", config);
    }

    [Fact]
    public void ProcessingSteps_BecomeMethodsToWrite()
    {
        var (config, losses) = Imports.Of("""
            def is_open(record):
                return record["open"]

            source = rest_api_source({"resources": [
                {"name": "a", "processing_steps": [{"filter": is_open}, {"map": lambda r: r}, {"map": lambda r: None}, {"filter": is_open, "yield_map": steps.split}]},
                {"name": "b", "processing_steps": [{"map": lambda r: r}]},
            ]})
            """);

        Imports.AssertJson("""
            { "resources": [
              { "name": "a", "processing_steps": [{ "filter": "IsOpen" }, { "map": "Map" }, { "map": "Map2" }, { "filter": "IsOpen", "yield_map": "Split" }] },
              { "name": "b", "processing_steps": [{ "map": "Map" }] }
            ] }
            """, config);
        Assert.Equal(6, losses.Length);
        Assert.Equal("(5,51) resources[0].processing_steps[0].filter: the Python function", losses[0]);
    }

    [Theory]
    [InlineData("{'client': {'session': Session()}}", "client.session", "DelegatingHandler")]
    [InlineData("{'client': {'auth': MyAuth()}}", "client.auth", "\"type\": \"custom\"")]
    [InlineData("{'resources': [users, 'a']}", "resources[0]", "beside the generated clients")]
    [InlineData("{'resources': [{'endpoint': {'response_actions': [log]}}]}", "resources[0].endpoint.response_actions[0]", "\"ignore\", \"retry\" or \"fail\"")]
    [InlineData("{'resources': [{'endpoint': {'incremental': {'convert': to_unix}}}]}", "resources[0].endpoint.incremental.convert", "'initial_value'")]
    [InlineData("{'resources': [{'endpoint': {'incremental': {'last_value_func': lambda x: x}}}]}", "resources[0].endpoint.incremental.last_value_func", "\"max\" or \"min\"")]
    [InlineData("{'resources': [{'columns': Model}]}", "resources[0].columns", "\"data_type\"")]
    [InlineData("{'client': {'base_url': URL}}", "client.base_url", "{config.NAME}")]
    public void Loss_SaysWhatToDoInCSharp(string python, string path, string advice)
    {
        var loss = Assert.Single(DltImport.Of("/w/p.py", $"rest_api_source({python})").Losses);

        Assert.StartsWith($"{path}: ", loss.What, StringComparison.Ordinal);
        Assert.Contains(advice, loss.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_OfAFile_AreNamedAfterWhatMakesThem()
    {
        var import = DltImport.Of("/w/p.py", """
            @dlt.source(name="tracker")
            def any_name():
                return rest_api_resources({"a": 1})

            @dlt.source
            def shop_source():
                return rest_api_resources({"a": 2})

            crm_config: RESTAPIConfig = {"a": 3}
            crm = rest_api_source(crm_config)
            source = rest_api_source({"a": 4})
            other = rest_api_source({"a": 5}, name="my feed")
            source = rest_api_source({"a": 6})
            """);

        Assert.Equal(["crm", null, "my feed", null, "tracker", "shop"], import.Sources.Select(static source => source.Name));
        Assert.Equal(
            ["crm.restsource.json", "p.restsource.json", "my_feed.restsource.json", "p_2.restsource.json", "tracker.restsource.json", "shop.restsource.json"],
            ImportTargets.Of(import, "/w/p.py"));
    }

    [Fact]
    public void Markdown_IsReadBlockByBlock()
    {
        var import = DltImport.Of("/w/guide.md", """
            # Guide

            ```python
            BASE = {"base_url": "https://api.example.com"}
            ```

            1. Then:

               ``` py
               def make():
                   return rest_api_resources({"client": BASE, "resources": []})
               ```

            ```json
            { "not": "Python" }
            ```

            ~~~python
            "endpoint": {
                "error_handler": {"max_retries": 3}
            }
            ~~~
            """);

        Imports.AssertJson("""{ "client": { "base_url": "https://api.example.com" }, "resources": [] }""", Assert.Single(import.Sources).Config);
        Assert.Equal(["(19,1) A block that is no source by itself"], Imports.WordsOf(import));
    }

    [Theory]
    [InlineData("x = {'a': 1", "(1,5) A statement", "This '{' is never closed.")]
    [InlineData("x = ['a')", "(1,9) A statement", "This ')' does not close the '[' of line 1.")]
    [InlineData("x = 'a\ny = 1", "(1,5) A statement", "This string is never closed.")]
    [InlineData("x = {'a': }", "(1,11) A statement", "A value was expected here.")]
    [InlineData("x = {'a': 1, 'b'}", "(1,17) A statement", "A ':' was expected here.")]
    [InlineData("x = ['\\N{DASH}']", "(1,7) A statement", "A character is named here: write the character itself.")]
    [InlineData("x = 'a\\xZ'", "(1,7) A statement", "This escape stands for no character.")]
    public void Text_ThatIsNotPython_IsToldWithItsPlace(string python, string what, string message)
    {
        var import = DltImport.Of("/w/p.py", python);

        Assert.Equal(what, Assert.Single(Imports.WordsOf(import)));
        Assert.Equal(message, import.Losses[0].Advice);
        Assert.Empty(import.Sources);
    }

    [Fact]
    public void Text_ThatIsNestedTooDeeply_IsToldInsteadOfFollowed()
    {
        var import = DltImport.Of("/w/p.py", $"x = {new string('[', 5000)}{new string(']', 5000)}");

        Assert.StartsWith("Values are nested more than", Assert.Single(import.Losses).Advice, StringComparison.Ordinal);
    }
}
