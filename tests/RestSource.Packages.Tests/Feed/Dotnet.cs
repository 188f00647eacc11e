using System.Diagnostics;
using RestSource.TestKit.Commands;

namespace RestSource.Packages.Tests.Feed;

/// <summary>Runs <c>dotnet</c> as somebody does who has only just installed it: what differs is in the environment, and none of it in the command.</summary>
internal static class Dotnet
{
    /// <summary>Runs a command to its end in a folder.</summary>
    public static Task<CommandResult> RunAsync(PackedFeed feed, string folder, params string[] arguments) =>
        RunAsync(feed, folder, new Dictionary<string, string>(), arguments);

    /// <summary>Runs a command to its end in a folder, with variables that somebody has set.</summary>
    public static Task<CommandResult> RunAsync(PackedFeed feed, string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        var start = In(feed, new ProcessStartInfo("dotnet", arguments));
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return CommandResult.OfAsync(start, folder);
    }

    private static ProcessStartInfo In(PackedFeed feed, ProcessStartInfo start)
    {
        // The test host's own build must not lend its tools to this one.
        foreach (var variable in start.Environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(variable);
        }

        start.Environment["NUGET_PACKAGES"] = feed.Cache;
        start.Environment["DOTNET_CLI_HOME"] = feed.Home;
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["NuGetAudit"] = "false";
        start.Environment["LC_ALL"] = "C.UTF-8";

        // Nothing outlives the command; whoever keeps a compiler for all of a run says so.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment.TryAdd("UseSharedCompilation", "false");
        return start;
    }
}
