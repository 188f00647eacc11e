using System.Diagnostics;
using RestSource.TestKit.Commands;

namespace RestSource.EndToEnd.Tests.Builds;

/// <summary>Runs <c>dotnet</c> as a user does, without anything that outlives the command.</summary>
internal static class DotnetCommand
{
    /// <summary>Runs a command to its end in a folder.</summary>
    public static Task<CommandResult> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [.. arguments, "--nologo", "--disable-build-servers", "-p:NuGetAudit=false"]);

        // The test host's own build must not lend its tools to this one.
        foreach (var variable in start.Environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(variable);
        }

        return CommandResult.OfAsync(start, folder);
    }
}
