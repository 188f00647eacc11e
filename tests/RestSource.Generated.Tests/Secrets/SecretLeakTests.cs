using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Serialization;
using Consumer.Secretive;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;
using RestSource.TestKit.Time;

namespace RestSource.Generated.Tests.Secrets;

/// <summary>A secret goes to the API and nowhere else: not to the console, logs, exceptions, traces, metrics, or texts of objects.</summary>
[Collection(nameof(ProcessWide))]
public sealed class SecretLeakTests
{
    private static readonly Canary Secret = new("cAnArY/4+2=ü& \"x\"");
    private static readonly Canary HeaderSecret = new("cAnArY/4+2=&\"h\"");

    private static readonly Canary PathSecret = new("cAnArY'(4)!*/ü~ \"p\"");

    public static TheoryData<string, Answer> Endings => new()
    {
        { "success", new Rows(count: 3).Page(offset: 0, limit: 2) },
        { "refusal that echoes the request", Answer.Json($$"""{"error": "no such key {{Secret.Value.Replace("\"", "\\\"", StringComparison.Ordinal)}} {{Uri.EscapeDataString(Secret.Value)}}"}""", status: 401) },
        { "too many requests", Answer.Status(429) },
        { "no JSON", Answer.Text($"<html>{Secret.Value}</html>", "text/html") },
        { "broken body", Answer.Broken("""{"data": [""") },
        { "redirect elsewhere", Answer.Status(302, ("Location", $"https://elsewhere.example.com/?api_key={Uri.EscapeDataString(Secret.Value)}")) },
    };

    [Theory]
    [MemberData(nameof(Endings), DisableDiscoveryEnumeration = true)]
    public async Task Secret_WhateverTheAnswer_IsSeenByTheApiAlone(string ending, Answer answer)
    {
        await using var server = await ApiServer.StartAsync(_ => answer);
        using var capture = new Capture();
        using var console = new ConsoleCapture();

        using (var host = HostFor(server, capture))
        {
            await host.StartAsync();
            capture.Add(await Record.ExceptionAsync(() => host.Services.GetRequiredService<SecretiveSource>().Items.ReadPagesAsync().ReadAsync()));
            capture.Add(host.Services.GetRequiredService<SecretiveSource>());
        }

        await using (var source = SecretiveSource.Create(OptionsFor(server, new SecretiveOptions())))
        {
            capture.Add(await Record.ExceptionAsync(() => source.Items.ReadAllAsync().ReadAsync()));
            capture.Add(OptionsFor(server, new SecretiveOptions()));
        }

        var said = capture.Texts.Append(console.Text).ToArray();
        Assert.Contains(said, static text => text.Contains("restsource.page", StringComparison.Ordinal));
        Assert.Contains(said, static text => text.Contains("System.Net.Http", StringComparison.Ordinal));
        Assert.NotEmpty(Secret.FindIn(server.Targets));
        Assert.NotEmpty(HeaderSecret.FindIn(server.Requests.Select(static request => request.Headers["X-Endpoint-Secret"])));
        Assert.NotEmpty(PathSecret.FindIn(server.Targets));
        var leaks = new[] { Secret, HeaderSecret, PathSecret }.SelectMany(secret => secret.FindIn(said)).ToArray();
        Assert.True(leaks.Length == 0, $"{ending}: {string.Join('\n', leaks)}");
    }

    [Fact]
    public void Options_ShowNoSecret_AsJsonOrInADebugger()
    {
        foreach (var name in new[] { nameof(SecretiveOptions.ApiKey), nameof(SecretiveOptions.Account), nameof(SecretiveOptions.ClientHeader) })
        {
            var property = typeof(SecretiveOptions).GetProperty(name)!;
            Assert.Equal(DebuggerBrowsableState.Never, property.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State);
            Assert.Equal(JsonIgnoreCondition.Always, property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition);
        }
    }

    private static IHost HostFor(ApiServer server, Capture capture)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddProvider(capture).AddSimpleConsole().SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSecretiveSource(options => OptionsFor(server, options));
        return builder.Build();
    }

    private static SecretiveOptions OptionsFor(ApiServer server, SecretiveOptions options)
    {
        options.BaseUrl = server.BaseUrl;
        options.ApiKey = Secret.Value;
        options.Param = Secret.Value;
        options.Account = PathSecret.Value;
        options.ClientHeader = HeaderSecret.Value;
        options.EndpointHeader = HeaderSecret.Value;
        options.TimeProvider = new ManualTimeProvider(skipUpTo: TimeSpan.FromSeconds(30));
        return options;
    }
}
