using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Tests.ConfigSchema;

namespace RestSource.Configuration.Tests.Reference;

/// <summary>The page docs/config-reference.md: it has every key, each in an example, and the examples compile.</summary>
public class ReferencePageTests
{
    public static TheoryData<string> Owners => [.. KeyTables.All.Select(static table => table.Owner)];

    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var section in ReferenceSection.All)
            {
                for (var index = 0; index < section.Examples.Count; index++)
                {
                    data.Add(section.Title, index);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Owners))]
    public void Page_HasASectionWithEveryKeyOfTheTable_AndAnExampleOfEach(string owner)
    {
        var keys = KeyTables.All.Single(table => table.Owner == owner).Keys;

        var best = ReferenceSection.All.OrderBy(section => Missing(section, keys).Count()).First();

        Assert.True(!Missing(best, keys).Any(), $"docs/config-reference.md says too little of {owner}: \"## {best.Title}\" lacks {string.Join(", ", Missing(best, keys))}");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Compiles(string section, int index)
    {
        var example = ReferenceSection.All.Single(candidate => candidate.Title == section).Examples[index];

        var compiled = ReferenceExample.Compile(example);

        var said = compiled.Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity != DiagnosticSeverity.Info);
        Assert.True(!said.Any(), $"{string.Join('\n', said.Select(static diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Message}"))}\n{example}");
        Assert.NotNull(compiled.Source);
    }

    private static IEnumerable<string> Missing(ReferenceSection section, IEnumerable<string> keys) => keys
        .Where(static key => key != "description")
        .SelectMany(key => new[] { section.Lists(key) ? null : $"a row of `{key}`", section.Shows(key) ? null : $"an example with \"{key}\"" })
        .OfType<string>();
}
