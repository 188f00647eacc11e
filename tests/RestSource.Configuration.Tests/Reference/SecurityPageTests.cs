using System.Text.RegularExpressions;

namespace RestSource.Configuration.Tests.Reference;

/// <summary>The page docs/security.md: it promises what tests hold.</summary>
public partial class SecurityPageTests
{
    private static readonly string[] Promises = [.. File.ReadAllText(Repository.PathOf("docs", "security.md")).Split("\n- ").Skip(1)];

    [Fact]
    public void EveryPromise_NamesTestsThatAreThere()
    {
        var tests = Directory.EnumerateFiles(Repository.PathOf("tests"), "*Tests.cs", SearchOption.AllDirectories).Select(static file => Path.GetFileNameWithoutExtension(file)).ToHashSet();

        Assert.NotEmpty(Promises);
        Assert.All(Promises, promise =>
        {
            var named = TestPattern().Matches(promise).Select(static match => match.Groups[1].Value).ToArray();
            Assert.NotEmpty(named);
            Assert.All(named, test => Assert.Contains(test, tests));
        });
    }

    [GeneratedRegex("`([A-Za-z0-9]+Tests)`")]
    private static partial Regex TestPattern();
}
