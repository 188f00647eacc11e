using RestSource.Configuration;
using RestSource.Generators.Emission;
using RestSource.Generators.Pipeline;

namespace RestSource.Generators.Tests.Pipeline;

public class ResourceFileTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 1)]
    [InlineData(ResourceFile.Maximum, ResourceFile.Maximum, 1)]
    [InlineData(ResourceFile.Maximum + 1, (ResourceFile.Maximum / 2) + 1, 2)]
    [InlineData(ResourceFile.Maximum * 3, ResourceFile.Maximum, 3)]
    public void Of_Resources_AreOneAFileUnlessThereAreVeryMany(int resources, int files, int atMost)
    {
        var one = Emitted.Plan(Models.Source("s", Models.Resource("r"))).Resources[0];
        var all = Enumerable.Range(0, resources).Select(number => one with { Names = one.Names with { Name = $"R{number}" } }).ToEquatableArray();
        var divided = ResourceFile.Of("/s.json", all).ToArray();

        Assert.Equal(files, divided.Length);
        Assert.Equal(all, divided.SelectMany(static file => file.Resources).ToEquatableArray());
        Assert.All(divided, file => Assert.InRange(file.Resources.Count, 1, atMost));
    }

    [Fact]
    public void Of_ResourcesWithRecordsAhead_AreInHalfAsManyFiles()
    {
        var one = Emitted.Plan(Models.Source("s", Models.Resource("r"))).Resources[0] with { HasRecordAhead = true };
        var all = Enumerable.Repeat(one, ResourceFile.Maximum).ToEquatableArray();

        Assert.Equal(ResourceFile.Maximum / 2, ResourceFile.Of("/s.json", all).Count());
    }

    [Fact]
    public void AFileOfSeveralResources_CompilesAsThoseOfOneEachDo()
    {
        var plan = Emitted.Plan(Models.Source("s", Models.Resource("projects"), Models.Resource("issues")));
        var file = ResourceFileEmitter.Emit(plan.Resources);

        Assert.Equal("S.Projects.g.cs", file.HintName);
        Emitted.AssertCompiles(Emitted.Project([SourceFileEmitter.Emit(plan.Source), file]));
    }
}
