namespace RestSource.Tool;

/// <summary>What a process that ran the tool ends with.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>A config has errors, or an API is no longer as its config says.</summary>
    public const int Errors = 1;

    /// <summary>The command could not do what was asked: it was called wrongly, or a file could not be read or written.</summary>
    public const int Usage = 2;

    /// <summary>The API did not answer as the config says, or not at all.</summary>
    public const int Failed = 3;

    /// <summary>A fault of the tool itself, as <c>sysexits.h</c> counts it.</summary>
    public const int Fault = 70;

    /// <summary>Ctrl+C, as shells count it.</summary>
    public const int Cancelled = 130;

    /// <summary>Whoever read the output has gone, as shells count it.</summary>
    public const int Unread = 141;
}
