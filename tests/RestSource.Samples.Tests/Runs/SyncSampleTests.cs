using System.Text.RegularExpressions;
using DemoApi;

namespace RestSource.Samples.Tests.Runs;

public sealed partial class SyncSampleTests : IDisposable
{
    private static readonly string Database = Path.Combine(AppContext.BaseDirectory, "sync.db");

    public SyncSampleTests() => File.Delete(Database);

    public void Dispose() => File.Delete(Database);

    [Fact]
    public async Task Run_ASecondTime_ChangesNothingButWhatChangedAtTheServer()
    {
        var first = await SampleProcess.RunAsync("Sync");
        var second = await SampleProcess.RunAsync("Sync", apiKey: null, "--changes", "7");

        Assert.Equal(("", ""), (first.Errors, second.Errors));
        var (projects, entries, expenses) = (DemoServer.CountOf("projects"), DemoServer.CountOf("time_entries"), DemoServer.CountOf("expenses"));
        Assert.Equal(
            [$"project_details +{projects} ~0 -0 =0", $"time_entries +{entries} ~0 -0 =0", $"expenses +{expenses} ~0 -0 =0"],
            Changes(first.Output).Where(static line => !line.StartsWith("project_details__", StringComparison.Ordinal)));
        Assert.Equal(
            [$"project_details +0 ~7 -0 ={projects - 7}", $"time_entries +0 ~7 -0 ={entries - 7}", $"expenses +0 ~0 -0 ={expenses}"],
            Changes(second.Output).Where(static line => !line.StartsWith("project_details__", StringComparison.Ordinal)));
        Assert.Matches(@"project_details__tags \+0 ~0 -0 =\d{3,}", string.Join('\n', Changes(second.Output)));
    }

    [Theory]
    [InlineData("--changes needs a whole number", "--changes", "some")]
    [InlineData("--postgres needs a value", "--postgres")]
    [InlineData("PostgreSQL", "--postgres", "Host=127.0.0.1;Port=9;Username=nobody;Password=canary-4b1f9d;Timeout=1")]
    public async Task Run_WhatCannotBeDone_EndsWithOneScreen(string words, params string[] args)
    {
        var run = await SampleProcess.RunAsync("Sync", apiKey: null, args);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Changes(string output) => RowPattern().Matches(output).Select(static row =>
        $"{row.Groups["table"].Value} +{Plain(row, "inserted")} ~{Plain(row, "updated")} -{Plain(row, "deleted")} ={Plain(row, "unchanged")}");

    private static string Plain(Match row, string group) => row.Groups[group].Value.Replace(",", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^\| (?<table>\w+) +\| +(?<inserted>[\d,]+) \| +(?<updated>[\d,]+) \| +(?<deleted>[\d,]+) \| +(?<unchanged>[\d,]+) \|", RegexOptions.Multiline)]
    private static partial Regex RowPattern();
}
