using RestSource.Testing;
using RestSource.Tool.Interpretation;
using RestSource.Tool.Settings;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Commands;

/// <summary>From a document about dlt to its records in two commands, without a line in between: what is imported is read.</summary>
public sealed class ImportedSourceTests
{
    private const int Count = 230;

    private static string Fixtures => Path.Combine(AppContext.BaseDirectory, "Dlt", "Fixtures");

    public static TheoryData<string> Documents { get; } = [.. Directory.EnumerateFiles(Fixtures, "*.md").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Read_OfEachResourceOfAnImportedDocument_GivesAllItsRecords(string document)
    {
        using var workplace = new Workplace();
        workplace.Write(document, await File.ReadAllTextAsync(Path.Combine(Fixtures, document)));
        await workplace.RunAsync("import", "dlt", document);
        var config = Assert.Single(workplace.Files, static file => file.EndsWith(".restsource.json", StringComparison.Ordinal));
        var source = (await LoadedConfig.ReadAsync(workplace.PathOf(config), CancellationToken.None)).Source;
        await using var api = await MockSource.StartAsync(workplace.PathOf(config), new MockSourceOptions { Records = Count });
        foreach (var secret in source.Secrets)
        {
            workplace.Variables[SettingName.VariableOf(source, secret)] = api.Secret(secret);
        }

        foreach (var resource in source.Resources)
        {
            var run = await workplace.RunAsync("read", config, resource.Name, "--base-url", api.BaseUrl.ToString());

            Assert.True(run.ExitCode == ExitCodes.Success, run.ToString());
            Assert.Equal((resource.Name, Count), (resource.Name, run.Lines.Length));
            Assert.Equal(Count, run.Lines.Distinct(StringComparer.Ordinal).Count());
        }
    }
}
