using System.CommandLine;

namespace RestSource.Tool.Commands;

/// <summary>The command <c>import</c>: makes configs of what describes an API already.</summary>
internal static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings) => new("import", "Make configs of what describes an API already.")
    {
        ImportDltCommand.Create(surroundings),
        ImportOpenApiCommand.Create(surroundings),
    };
}
