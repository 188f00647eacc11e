namespace RestSource.Tool;

/// <summary>A command cannot do what was asked. The message says why, and what to do next.</summary>
internal sealed class CommandFailure(string message) : Exception(message);
