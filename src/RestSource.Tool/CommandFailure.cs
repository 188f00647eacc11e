namespace RestSource.Tool;

/// <summary>A command cannot do what was asked. The message says why, and what to do next.</summary>
internal sealed class CommandFailure(string message) : Exception(message)
{
    /// <summary>Gets what the process ends with: one of <see cref="ExitCodes"/>. Default: <see cref="ExitCodes.Usage"/>.</summary>
    public int ExitCode { get; init; } = ExitCodes.Usage;
}
