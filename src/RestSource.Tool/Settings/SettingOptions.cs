using System.CommandLine;

namespace RestSource.Tool.Settings;

/// <summary>The options by which every command that asks an API is given settings.</summary>
internal sealed class SettingOptions
{
    private readonly Option<string[]> _set = Set();

    private readonly Option<string> _baseUrl = new("--base-url") { HelpName = "URL", Description = "Ask this URL in place of the config's base_url: a mock of the API, for one." };

    /// <summary>Makes the option for the values of settings alone.</summary>
    public static Option<string[]> Set() => new("--set")
    {
        HelpName = "NAME=VALUE",
        Description = "The value of {config.NAME}; may be given several times. Secrets are better given as environment variables, SOURCE__NAME.",
    };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_set);
        command.Add(_baseUrl);
    }

    /// <summary>What a command line says.</summary>
    public GivenSettings Of(ParseResult parsed) => new(parsed.GetValue(_set) ?? [], parsed.GetValue(_baseUrl));
}
