using RestSource.Loading.Schema;

namespace RestSource.Loading.Tests.Schema;

/// <summary>Names that lead into objects and lists.</summary>
public sealed class NamePathTests
{
    [Theory]
    [InlineData("updatedAt", "updated_at")]
    [InlineData("meta__rowVersion", "meta__row_version")]
    [InlineData("lines__Sizes", "lines__sizes")]
    public void Of_KeepsWhatStandsBetweenNames(string path, string expected) => Assert.Equal(expected, NamePath.Of(path));
}
