using RestSource.Configuration.Model;
using RestSource.Generators.Tests.Records;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Loading;

public class RecordTableTests
{
    [Fact]
    public void Emit_EveryKindOfColumnAndList() => Matches(LoadedShapes.Projects, nameof(Emit_EveryKindOfColumnAndList));

    [Fact]
    public void Emit_OneLevelOfTables() => Matches(LoadedShapes.ProjectsTo(1), nameof(Emit_OneLevelOfTables));

    [Fact]
    public void Emit_OneTable() => Matches(LoadedShapes.ProjectsTo(0), nameof(Emit_OneTable));

    [Fact]
    public void Emit_EveryShape_CompilesWithoutAWarning() => Emitted.AssertCompiles(Emitted.Project(Emitted.Records(
        Models.Source("shapes", [.. RecordShapes.All.SelectMany(static (shape, number) => new[] { To(null), To(1) }.Select(to => to(shape, number)))]),
        loads: true)));

    [Fact]
    public void Emit_ContractThatKeepsNothing_HasNoColumnForIt() => Assert.DoesNotContain(
        "_additional", Text(LoadedShapes.Projects with { Contract = SchemaContractModel.Of(Configuration.Model.ContractMode.DiscardValue) }), StringComparison.Ordinal);

    [Fact]
    public void WithoutLoading_NothingOfItIsEmitted() => Assert.All(
        Emitted.Files([Models.Source("demo", LoadedShapes.Projects)]),
        static file => Assert.DoesNotContain("Load", file.Text, StringComparison.Ordinal));

    private static Func<ResourceModel, int, ResourceModel> To(int? nesting) => (shape, number) => shape with
    {
        Name = $"{shape.Name}_{number}_{nesting}",
        Hints = shape.Hints with { MaxTableNesting = nesting },
    };

    private static string Text(ResourceModel resource) => Assert.Single(Emitted.Records(Models.Source("demo", resource), loads: true)).Text;

    // What a record is besides has snapshots of its own.
    private static void Matches(ResourceModel resource, string test)
    {
        var tables = Text(resource).Split('\n').SkipWhile(static line => !IsTable(line)).ToArray();
        var kept = new List<string>();
        for (var line = 0; line < tables.Length; line++)
        {
            if (IsTable(tables[line]))
            {
                kept.AddRange(tables.Skip(line).TakeWhile(static text => text.Length > 0 && text != "    }"));
            }
        }

        Snapshot.Matches(string.Join('\n', kept) + "\n", "Tables.cs", test: test);
    }

    private static bool IsTable(string line) => line.Contains("static global::RestSource.Loading.RecordTable<", StringComparison.Ordinal);
}
