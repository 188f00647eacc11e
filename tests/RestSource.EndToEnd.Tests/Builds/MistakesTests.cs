using System.Diagnostics;
using System.Text.RegularExpressions;
using RestSource.TestKit.Commands;

namespace RestSource.EndToEnd.Tests.Builds;

/// <summary>One <c>dotnet build</c> shows every mistake of a config, each at its own characters; <c>restsource validate</c> says the same without a build.</summary>
public sealed partial class MistakesTests
{
    [Fact]
    public async Task Build_OfAConfigWithFiveMistakes_ReportsFiveAtTheirPlacesAndSoDoesTheTool()
    {
        using var consumer = new Consumer("Mistakes");

        var build = await consumer.DotnetAsync("build");

        var reported = build.Lines
            .Select(static line => Report().Match(line))
            .Where(static match => match.Success)
            .Select(static match => $"{match.Groups["place"].Value} {match.Groups["severity"].Value} {match.Groups["id"].Value}")
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "shop.restsource.json(13,38) error RSG3004",
                "shop.restsource.json(14,41) error RSG0009",
                "shop.restsource.json(3,17) error RSG1001",
                "shop.restsource.json(4,23) error RSG0009",
                "shop.restsource.json(9,68) error RSG0002",
            ],
            reported);
        Assert.Equal(1, build.ExitCode);

        var tool = Path.Combine(AppContext.BaseDirectory, "RestSource.Tool.dll");
        var validation = await CommandResult.OfAsync(new ProcessStartInfo("dotnet", [tool, "validate", "shop.restsource.json"]), Path.GetDirectoryName(consumer.PathOf("shop.restsource.json"))!);
        var project = $" [{consumer.PathOf("Mistakes.csproj")}]";
        Assert.Equal(
            build.Lines.Where(static line => Report().IsMatch(line)).Select(line => line.Replace(project, string.Empty, StringComparison.Ordinal)).Distinct(),
            validation.Lines);
        Assert.Equal(1, validation.ExitCode);
    }

    [GeneratedRegex(@"(?<place>[^/\\]+\(\d+,\d+\)): (?<severity>error|warning) (?<id>\w+):")]
    private static partial Regex Report();
}
