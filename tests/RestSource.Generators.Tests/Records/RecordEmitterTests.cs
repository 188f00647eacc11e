using RestSource.Configuration.Model;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Records;

public class RecordEmitterTests
{
    [Fact]
    public void Emit_RecordWithNestedRecordsAndKey() => Matches(RecordShapes.Projects, nameof(Emit_RecordWithNestedRecordsAndKey));

    [Fact]
    public void Emit_CompoundKey() => Matches(RecordShapes.CompoundKey, nameof(Emit_CompoundKey));

    [Fact]
    public void Emit_WideRecord() => Matches(RecordShapes.Wide, nameof(Emit_WideRecord));

    [Fact]
    public void Emit_OpenRecord() => Matches(RecordShapes.Open, nameof(Emit_OpenRecord));

    [Fact]
    public void Emit_BareArray() => Matches(RecordShapes.Bare.Last(), nameof(Emit_BareArray));

    [Fact]
    public void Emit_EveryShape_CompilesWithoutAWarning() =>
        Emitted.AssertCompiles(Emitted.Project(Emitted.Records(Models.Source("shapes", [.. RecordShapes.All]))));

    [Fact]
    public void Emit_WithoutTheMark_BeginsWithNullable() => Assert.All(
        Emitted.Files([Models.Source("shapes", RecordShapes.Projects)], markGenerated: false),
        static file => Assert.StartsWith("#nullable enable\n", file.Text, StringComparison.Ordinal));

    private static void Matches(ResourceModel resource, string test)
    {
        var file = Assert.Single(Emitted.Records(Models.Source("demo", resource)));
        Snapshot.Matches(file.Text, file.HintName, test: test);
    }
}
