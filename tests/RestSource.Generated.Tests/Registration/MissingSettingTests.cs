using Consumer.Parameters;
using Consumer.Tracker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using RestSource.TestKit;

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
    public void Create_WithoutSeveralSettingsAndWithABadUrl_NamesThemAll()
    {
        var exception = Assert.Throws<OptionsValidationException>(
            static () => ParametersSource.Create(new ParametersOptions { BaseUrl = new Uri("example.com", UriKind.Relative) }));

        Snapshot.Matches(string.Join('\n', exception.Failures), "Message.txt");
    }
}
