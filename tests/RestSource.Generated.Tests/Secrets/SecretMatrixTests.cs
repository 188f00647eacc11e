using Consumer.Vault;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Secrets;

/// <summary>Every kind of credentials with every way in which a read can end: the secret goes to the API, and comes out nowhere in any spelling.</summary>
[Collection(nameof(ProcessWide))]
public sealed class SecretMatrixTests
{
    public static TheoryData<string> Endings => [.. VaultAnswers.Endings.Keys];

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task Secrets_WhateverTheServerDoes_ComeOutNowhere(string ending)
    {
        foreach (var (credentials, read) in VaultSecrets.Reads)
        {
            await using var server = await ApiServer.StartAsync(VaultAnswers.Endings[ending]);
            var said = await ReadAsync(read, server.BaseUrl, primary: null);

            Assert.Contains(server.Requests, VaultSecrets.AreIn);
            AssertNoSecret($"{ending}, credentials by {credentials}", said, knowsToken: server.Requests.Any(VaultSecrets.HoldsToken));
        }
    }

    [Fact]
    public async Task Secrets_WithoutAServer_ComeOutNowhere()
    {
        foreach (var (credentials, read) in VaultSecrets.Reads)
        {
            AssertNoSecret(credentials, await ReadAsync(read, new Uri("http://127.0.0.1:1/"), primary: null));
        }
    }

    [Fact]
    public async Task Secrets_InExceptionsOfAHandler_ComeOutNowhere()
    {
        foreach (var (credentials, read) in VaultSecrets.Reads)
        {
            AssertNoSecret(credentials, await ReadAsync(read, new Uri("https://api.example.com/"), static () => new ChattyHandler()));
        }
    }

    /// <summary>Reads with everything on that a process can tell of itself.</summary>
    private static async Task<IReadOnlyList<string>> ReadAsync(Func<VaultSource, IAsyncEnumerable<Page>> read, Uri baseUrl, Func<HttpMessageHandler>? primary)
    {
        using var capture = new Capture();
        using var console = new ConsoleCapture();
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddProvider(capture).AddSimpleConsole().SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddVaultSource(options => VaultSecrets.Fill(options, baseUrl).PrimaryHandler = primary);
        using (var host = builder.Build())
        {
            await host.StartAsync();
            capture.Add(await Record.ExceptionAsync(() => ReadAsync(read(host.Services.GetRequiredService<VaultSource>()), capture)));
            capture.Add(host.Services.GetRequiredService<VaultSource>());
            capture.Add(VaultSecrets.Fill(new VaultOptions(), baseUrl));
        }

        Assert.Contains(capture.Texts, static text => text.Contains("restsource.page", StringComparison.Ordinal));
        return [.. capture.Texts, console.Text];
    }

    private static async Task ReadAsync(IAsyncEnumerable<Page> pages, Capture capture)
    {
        try
        {
            await foreach (var page in pages)
            {
                capture.Add($"{page.ContinuationToken} {page.Next}");
            }
        }
        catch (RestSourceException exception)
        {
            capture.Add($"{exception.ContinuationToken} {exception.RequestUri}");
            capture.Add((exception as ApiContentException)?.JsonPath ?? (exception as ApiResponseException)?.ResponseExcerpt ?? "");
            throw;
        }
    }

    /// <summary>A token that the server never gave is no secret that anybody could know.</summary>
    private static void AssertNoSecret(string what, IReadOnlyList<string> said, bool knowsToken = false)
    {
        var leaks = VaultSecrets.All.Where(secret => knowsToken || secret != VaultSecrets.Token).SelectMany(secret => secret.FindIn(said)).ToArray();
        Assert.True(leaks.Length == 0, $"{what}: {string.Join('\n', leaks)}");
    }

    /// <summary>Fails as verbosely as a handler can.</summary>
    private sealed class ChattyHandler : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var said = $"{request} {(request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "")} {VaultSecrets.Key.Value}";
            throw new HttpRequestException("it failed", new InvalidOperationException("inside") { Data = { ["request"] = said }, HelpLink = said }) { Data = { ["request"] = said } };
        }
    }
}
