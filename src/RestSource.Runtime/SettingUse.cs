namespace RestSource;

/// <summary>What a setting of the config is for.</summary>
public enum SettingUse
{
    /// <summary>Credentials, headers, params or paths.</summary>
    Requests,

    /// <summary>Config key <c>base_url</c> alone: <see cref="RestSourceOptions.BaseUrl"/> takes its place.</summary>
    BaseUrl,

    /// <summary>Both.</summary>
    BaseUrlAndRequests,
}
