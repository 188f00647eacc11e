using System.Reflection;

namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>What the README shows is what there is.</summary>
public sealed class ReadmeTests
{
    private static string Readme => typeof(ReadmeTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Readme").Value!;

    [Fact]
    public void Readme_AsItStands_HoldsWhatItPromises() =>
        Assert.Empty(new Document(File.ReadAllText(Readme)).Problems());
}
