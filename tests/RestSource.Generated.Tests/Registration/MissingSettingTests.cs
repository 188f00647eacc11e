using Consumer.Absolute;
using Consumer.Parameters;
using Consumer.Tracker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Registration;

/// <summary>What is said when a secret or a setting is not given: at start, and how to give it.</summary>
public sealed class MissingSettingTests
{
    [Fact]
    public async Task Start_WithoutTheSecret_FailsAndSaysHowToGiveIt()
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddTrackerSource(builder.Configuration.GetSection("Sources:Tracker"));
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Snapshot.Matches(exception.Message, "Message.txt");
    }

    [Fact]
    public void Create_WithoutTheSecret_FailsAndSaysHowToGiveIt()
    {
        var exception = Assert.Throws<OptionsValidationException>(static () => TrackerSource.Create(new TrackerOptions { ApiKey = "" }));

        Snapshot.Matches(exception.Message, "Message.txt");
    }

    [Fact]
    public async Task Read_WithABaseUrlOfItsOwn_NeedsNoSettingOfTheConfigs()
    {
        await using var server = await ApiServer.StartAsync(Answer.Json("[]"));
        await using var source = ParametersSource.Create(new ParametersOptions { BaseUrl = server.BaseUrl, Team = "core" });

        Assert.Empty(await source.Lists.ReadAllAsync().ReadAsync());
    }

    [Fact]
    public void Create_WithASettingThatMakesNoUrl_SaysWhich()
    {
        var exception = Assert.Throws<OptionsValidationException>(
            static () => ParametersSource.Create(new ParametersOptions { Region = "eu west", Team = "core" }));

        Snapshot.Matches(exception.Message, "Message.txt");
    }

    [Fact]
    public async Task Create_OfASourceWithoutABaseUrl_ReadsAbsolutePaths()
    {
        await using var source = AbsoluteSource.Create(new AbsoluteOptions { PrimaryHandler = static () => new Elsewhere() });

        Assert.Equal([1], (await source.Items.ReadAllAsync().ReadAsync()).Select(static item => item.Id));
    }

    [Fact]
    public void Create_WithoutSeveralSettingsAndWithABadUrl_NamesThemAll()
    {
        var exception = Assert.Throws<OptionsValidationException>(
            static () => ParametersSource.Create(new ParametersOptions { BaseUrl = new Uri("example.com", UriKind.Relative) }));

        Snapshot.Matches(string.Join('\n', exception.Failures), "Message.txt");
    }

    private sealed class Elsewhere : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Equal("https://items.example.com/v1/items", request.RequestUri!.AbsoluteUri);
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""[{"id": 1}]""") });
        }
    }
}
