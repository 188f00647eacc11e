using RestSource.TestKit.Server;

namespace RestSource.Tool.Tests.Support;

/// <summary>Runs <c>new</c> for an API.</summary>
internal static class NewSource
{
    /// <summary>Makes the source <c>tracker</c> of it.</summary>
    public static Task<CommandRun> NewAsync(this Workplace workplace, ApiServer api, params string[] options) =>
        workplace.RunAsync(["new", "tracker", "--base-url", api.BaseUrl.ToString().TrimEnd('/'), .. options]);
}
