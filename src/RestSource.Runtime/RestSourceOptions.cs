using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RestSource.Resilience;
using RestSource.State;

namespace RestSource;

/// <summary>What a source is given at run time. Emitted code adds a property for each secret and setting of the config.</summary>
public abstract class RestSourceOptions
{
    /// <summary>A page of hundreds of records is one part, and a list without end takes no more memory than two or three of them.</summary>
    internal const int DefaultPartLength = 256 * 1024;

    private readonly string _source;
    private readonly List<UnreadableSetting> _unreadable = [];
    private string _section;

    /// <summary>Keeps the names that messages need.</summary>
    /// <param name="source">The name of the source.</param>
    /// <param name="section">The configuration section that the options are usually bound from.</param>
    protected RestSourceOptions(string source, string section)
    {
        _source = source;
        _section = section;
    }

    /// <summary>Gets or sets what takes the place of config key <c>base_url</c>. Default: the config's.</summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>Gets where paths are joined to: <see cref="BaseUrl"/>, or else the config's; <see langword="null"/> where every path of the config is a URL of its own.</summary>
    /// <exception cref="UriFormatException">The settings in config key <c>base_url</c> make no URL of it; <see cref="Validate"/> says so first.</exception>
    public Uri? EffectiveBaseUrl => BaseUrl ?? (ConfiguredBaseUrl.Length == 0 ? null : new Uri(ConfiguredBaseUrl));

    /// <summary>Gets or sets the clock of every wait and timeout. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets or sets where jitter comes from: numbers from 0 up to, not including, 1. Default: <see cref="Random.Shared"/>.</summary>
    public Func<double> Randomizer { get; set; } = Random.Shared.NextDouble;

    /// <summary>
    /// Gets or sets a value indicating whether equal short texts in a column may be one string, where the column turns out to have few values:
    /// less memory for records that are kept, at next to no cost. Default: <see langword="true"/>.
    /// </summary>
    public bool SharesTexts { get; set; } = true;

    /// <summary>Gets or sets when requests are no longer sent at all, since too many of them failed. In a configuration: section <c>CircuitBreaker</c>, of which any key turns it on. Default: never.</summary>
    public CircuitBreaker? CircuitBreaker { get; set; }

    /// <summary>Gets or sets how much of an answer is taken in before a read ends with an <see cref="ApiLimitException"/>. In a configuration: section <c>ReadLimits</c>. Default: see there.</summary>
    public ReadLimits ReadLimits { get; set; } = new();

    /// <summary>Gets or sets what makes the handler that sends, under authentication, redirects and retries. Default: sockets. One of .NET that follows redirects by itself is told not to.</summary>
    public Func<HttpMessageHandler>? PrimaryHandler { get; set; }

    /// <summary>Gets or sets where logs go when there is no container. Default: nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>Gets or sets what remembers where incremental reads ended (config key <c>incremental</c>). Default: the container's, if there is one; else nothing, and each read begins at <c>initial_value</c>.</summary>
    public IStateStore? StateStore { get; set; }

    /// <summary>Gets config key <c>base_url</c> with the settings in it filled in; empty where every path is a URL of its own.</summary>
    protected abstract string ConfiguredBaseUrl { get; }

    /// <summary>Gets the secrets and settings that the config leaves to run time.</summary>
    protected abstract IEnumerable<RequiredSetting> Settings { get; }

    /// <summary>Gets the authenticators that the config leaves to code. Default: none.</summary>
    protected virtual IEnumerable<RequiredAuthenticator> Authenticators => [];

    /// <summary>Gets what fails with an <see cref="OptionsValidationException"/> for settings that are given, but are no number or time where one is due. Default: nothing.</summary>
    protected virtual IEnumerable<Action> ValueChecks => [];

    /// <summary>Gets or sets how many bytes of a longer page make a part, at the least, where a read takes pages in parts.</summary>
    internal int PartLength { get; set; } = DefaultPartLength;

    /// <summary>Gets the properties that hold secrets or make them, for messages that say which to check.</summary>
    internal IReadOnlyList<string> SecretProperties =>
    [
        .. Settings.Where(static setting => setting.IsSecret).Select(static setting => setting.Property),
        .. Authenticators.Select(static authenticator => authenticator.Property),
    ];

    /// <summary>Takes the values that a configuration holds, by the names of the properties; others stay as they are.</summary>
    public virtual void Bind(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _section = configuration is IConfigurationSection section ? section.Path : "";
        if (configuration[nameof(BaseUrl)] is { Length: > 0 } baseUrl)
        {
            BaseUrl = new Uri(baseUrl, UriKind.RelativeOrAbsolute);
        }

        ReadLimits = ReadLimits.With(configuration.GetSection(nameof(ReadLimits)), _unreadable);
        var breaker = configuration.GetSection(nameof(CircuitBreaker));
        CircuitBreaker = breaker.GetChildren().Any() ? (CircuitBreaker ?? new CircuitBreaker()).With(breaker, _unreadable) : CircuitBreaker;
    }

    /// <summary>Checks that everything is there that a read needs.</summary>
    /// <exception cref="OptionsValidationException">Something is not; the message says what, and how to give it.</exception>
    public void Validate()
    {
        var problems = FindProblems();
        if (problems.Count > 0)
        {
            throw new OptionsValidationException(Options.DefaultName, GetType(), problems);
        }
    }

    /// <summary>Tells which settings are given, never a value.</summary>
    public override string ToString() => $"{GetType().Name} {{ {string.Join(", ", Settings.Concat<object>(Authenticators))} }}";

    internal IReadOnlyList<string> FindProblems()
    {
        var problems = new SettingProblems(_source, _section).Find(BaseUrl, ConfiguredBaseUrl, [.. Settings], Authenticators, _unreadable);
        return problems.Count > 0 ? problems : [.. ValueChecks.SelectMany(ProblemsOf)];
    }

    private static IEnumerable<string> ProblemsOf(Action check)
    {
        try
        {
            check();
            return [];
        }
        catch (OptionsValidationException exception)
        {
            return exception.Failures;
        }
    }
}
