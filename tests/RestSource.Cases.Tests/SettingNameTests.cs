using RestSource.Cases.Tests.Generation;
using RestSource.Tool.Settings;

namespace RestSource.Cases.Tests;

/// <summary>The tool takes secrets from the variables that a program with the emitted options takes them from, whose names do not tell upper from lower case.</summary>
public sealed class SettingNameTests
{
    [Theory]
    [InlineData("api_key")]
    [InlineData("apiKey")]
    [InlineData("APIKey")]
    [InlineData("userIDs")]
    [InlineData("sources.tracker.token")]
    [InlineData("key-2nd")]
    public void Variable_IsThatOfTheEmittedOptions(string name)
    {
        var emitted = EmittedSource.Of("2nd-shop.v2", $$"""
            { "client": { "base_url": "http://127.0.0.1", "auth": { "type": "bearer", "token": "{secrets.{{name}}}" } }, "resources": [ "orders" ] }
            """);

        Assert.Empty(emitted.Errors);
        Assert.Contains($"public string? {SettingName.PropertyOf(name)} {{ get; set; }}", emitted.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"section: \"{SettingName.PropertyOf("2nd-shop.v2")}\"", emitted.Text, StringComparison.OrdinalIgnoreCase);
    }
}
