using System.Reflection;

namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>What the recipes in <c>docs</c> show is what there is.</summary>
public sealed class RecipeTests
{
    public static TheoryData<string> Recipes =>
    [
        .. typeof(RecipeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(static attribute => attribute.Key == "Recipe")
            .Select(static attribute => attribute.Value!),
    ];

    [Theory]
    [MemberData(nameof(Recipes))]
    public void Recipe_AsItStands_HoldsWhatItPromises(string path) => Assert.Empty(new Document(File.ReadAllText(path)).Problems());
}
