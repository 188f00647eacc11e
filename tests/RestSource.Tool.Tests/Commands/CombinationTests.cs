using RestSource.Testing;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Settings;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Commands;

/// <summary>Every way to page with every shape of a read, and each proof of who asks with some of them: the mock server and the interpreter, which know nothing of each other, agree.</summary>
public sealed class CombinationTests
{
    private const int Owners = 3;
    private const int Count = 13;
    private const string Config = "all.restsource.json";

    private static readonly string[] Paginators =
    [
        """{ "type": "offset", "limit": 5 }""",
        """{ "type": "offset", "limit": 5, "total_path": null, "offset_param": "skip", "limit_param": "take" }""",
        """{ "type": "offset", "limit": 5, "has_more_path": "meta.more", "offset_body_path": "page.offset", "limit_body_path": "page.limit" }""",
        """{ "type": "page_number", "total_path": "pages" }""",
        """{ "type": "page_number", "base_page": 1, "total_path": null }""",
        """{ "type": "cursor", "cursor_path": "meta.next", "cursor_param": "after" }""",
        """{ "type": "cursor", "cursor_path": "data[-1].id", "cursor_param": "after", "has_more_path": "more" }""",
        """{ "type": "cursor", "cursor_path": "next", "cursor_body_path": "page.cursor" }""",
        """{ "type": "header_cursor", "cursor_key": "X-Next", "cursor_param": "cursor" }""",
        """{ "type": "json_link", "next_url_path": "links.next" }""",
        "\"header_link\"",
        "\"single_page\"",
    ];

    private static readonly string[] Proofs =
    [
        "null",
        """{ "type": "bearer", "token": "{secrets.token}" }""",
        """{ "type": "api_key", "name": "X-Key", "api_key": "Key {secrets.key}" }""",
        """{ "type": "api_key", "name": "key", "api_key": "{secrets.key}", "location": "query" }""",
        """{ "type": "api_key", "name": "session", "api_key": "{secrets.key}", "location": "cookie" }""",
        """{ "type": "http_basic", "username": "ada", "password": "{secrets.password}" }""",
        """{ "type": "oauth2_client_credentials", "access_token_url": "{config.token_url}", "client_id": "me", "client_secret": "{secrets.client_secret}" }""",
    ];

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Read_GivesAllRecords(bool isChild, bool isIncremental)
    {
        using var workplace = new Workplace();
        workplace.Write(Config, $$"""
            {
              "client": { "base_url": "https://api.example.com/v1" },
              "resource_defaults": { "primary_key": "id" },
              "resources": [
                { "name": "owners", "columns": { "id": { "data_type": "text" } }, "endpoint": { "paginator": "single_page" } },
                {{string.Join(",\n    ", Paginators.Select((_, place) => Resource(place, isChild, isIncremental)))}}
              ]
            }
            """);
        var source = (await LoadedConfig.ReadAsync(workplace.PathOf(Config), CancellationToken.None)).Source;
        await using var api = await MockSource.StartAsync(workplace.PathOf(Config), new MockSourceOptions { Records = Count, PageSize = 4 });
        api.Resource("owners").Generate(Owners);
        foreach (var secret in source.Secrets)
        {
            workplace.Variables[SettingName.VariableOf(source, secret)] = api.Secret(secret);
        }

        foreach (var resource in source.Resources.Skip(1))
        {
            var run = await workplace.RunAsync("read", Config, resource.Name, "--base-url", api.BaseUrl.ToString(), "--set", $"token_url={api.Setting("token_url")}");

            Assert.True(run.ExitCode == ExitCodes.Success, $"{resource.Name}: {run}");
            Assert.Equal((resource.Name, isChild ? Owners * Count : Count), (resource.Name, run.Lines.Distinct(StringComparer.Ordinal).Count()));
            Assert.Equal((resource.Name, isChild ? Owners * Count : Count), (resource.Name, run.Lines.Length));
        }

        Assert.DoesNotContain(api.Requests, request => api.SecretNames.Any(name => $"{request.Target} {request.Body} {string.Join(' ', request.Headers.Values)}".Contains(api.Secret(name), StringComparison.Ordinal)));
    }

    private static string Resource(int place, bool isChild, bool isIncremental)
    {
        var paginator = Paginators[place];
        var asksInBody = paginator.Contains("body_path", StringComparison.Ordinal);
        var proof = Proofs[(place + (isChild ? 2 : 0) + (isIncremental ? 3 : 0)) % Proofs.Length];
        return $$"""
            { "name": "r{{place}}",
              "columns": { "id": { "data_type": "text" }, "at": { "data_type": "timestamp" }, "owner_id": { "data_type": "text" } },
              "endpoint": {
                "path": "{{(isChild ? "owners/{resources.owners.id}/" : string.Empty)}}r{{place}}",
                {{(asksInBody ? "\"method\": \"POST\", \"json\": { \"kind\": \"all\" }," : string.Empty)}}
                {{(isIncremental ? "\"params\": { \"since\": \"{incremental.start_value}\" }, \"incremental\": { \"cursor_path\": \"at\", \"initial_value\": \"2020-01-01T00:00:00Z\" }," : string.Empty)}}
                "data_selector": "data", "auth": {{proof}}, "paginator": {{paginator}} } }
            """;
    }
}
