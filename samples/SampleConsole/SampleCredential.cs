using DemoApi;

namespace SampleConsole;

/// <summary>What proves to an API who asks.</summary>
public sealed class SampleCredential
{
    private SampleCredential(string setting, string flag, Func<DemoServer, string> ofDemo)
    {
        Setting = setting;
        Flag = flag;
        OfDemo = ofDemo;
    }

    /// <summary>A key that goes with every request.</summary>
    public static SampleCredential ApiKey { get; } = new("ApiKey", "--api-key", static demo => demo.ApiKey);

    /// <summary>A secret that access tokens are given for.</summary>
    public static SampleCredential ClientSecret { get; } = new("ClientSecret", "--client-secret", static demo => demo.ClientSecret);

    /// <summary>Its name in the settings of a source.</summary>
    internal string Setting { get; }

    /// <summary>Its name on the command line.</summary>
    internal string Flag { get; }

    /// <summary>Gives that of a demo API.</summary>
    internal Func<DemoServer, string> OfDemo { get; }
}
