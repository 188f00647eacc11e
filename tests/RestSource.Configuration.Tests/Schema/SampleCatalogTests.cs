using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Tests.Schema;

public class SampleCatalogTests
{
    [Theory]
    [InlineData("/repo/api/app.json", "s.json", "/repo/api/s.json")]
    [InlineData("/repo/api/app.json", "./x/./s.json", "/repo/api/x/s.json")]
    [InlineData("/repo/api/app.json", "../x/s.json", "/repo/x/s.json")]
    [InlineData("/repo/api/app.json", "../../../s.json", "/../s.json")]
    [InlineData("/repo/api/app.json", "/other//s.json", "/other/s.json")]
    [InlineData("/repo/api/app.json", "x\\s.json", "/repo/api/x/s.json")]
    [InlineData("C:\\repo\\app.json", "x/s.json", "C:/repo/x/s.json")]
    [InlineData("C:\\repo\\app.json", "D:\\s.json", "D:/s.json")]
    [InlineData("app.json", "x/s.json", "x/s.json")]
    [InlineData("api/app.json", "../s.json", "s.json")]
    [InlineData("app.json", "../s.json", "../s.json")]
    [InlineData("../app.json", "../s.json", "../../s.json")]
    public void Resolve_NameInAConfig_IsRelativeToItsFolder(string config, string name, string path) =>
        Assert.Equal(path, SamplePath.Resolve(config, name));

    [Theory]
    [InlineData("/repo/S.json", "S.json", true)]
    [InlineData("/repo/x/../S.json", "S.json", true)]
    [InlineData("/repo/S.json", "s.json", true)]
    [InlineData("/repo/S.json", "other/S.json", false)]
    [InlineData("/elsewhere/repo/S.json", "S.json", false)]
    public void Find_File_MatchesByFullPath(string file, string name, bool found) =>
        Assert.Equal(found, Catalog(new SampleFile(file, "[]")).Find(name) is not null);

    [Fact]
    public void Find_TwoFilesDifferInCase_TheExactOneIsTaken()
    {
        var catalog = Catalog(new SampleFile("/repo/S.json", "1"), new SampleFile("/repo/s.json", "2"));

        Assert.NotSame(catalog.Find("S.json"), catalog.Find("s.json"));
        Assert.Same(catalog.Find("s.json"), catalog.Find("./s.json"));
    }

    [Fact]
    public void Diagnostics_FileThatNobodyAskedFor_HasNone()
    {
        var catalog = Catalog(new SampleFile("/repo/s.json", "{"));
        Assert.Empty(catalog.Diagnostics);

        catalog.Find("s.json")!.Read(CancellationToken.None);

        Assert.Equal("/repo/s.json", Assert.Single(catalog.Diagnostics).Path);
    }

    [Fact]
    public void Read_Cancelled_IsReadAnewTheNextTime()
    {
        var sample = Catalog(new SampleFile("/repo/s.json", "[1]")).Find("s.json")!;

        Assert.Throws<OperationCanceledException>(() => sample.Read(new CancellationToken(canceled: true)));

        Assert.NotNull(sample.Read(CancellationToken.None));
    }

    private static SampleCatalog Catalog(params SampleFile[] files) => new("/repo/app.json", new SampleLibrary(files.ToEquatableArray()));
}
