using FsCheck;
using FsCheck.Fluent;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Tests.Hostile;

/// <summary>Whatever a config calls things: what is emitted compiles at the language floor, without a warning.</summary>
public class HostileNamesTests
{
    private const int SourcesInAProject = 12;

    public static TheoryData<int> Projects => [.. Enumerable.Range(0, (HostileNames.Names.Count + SourcesInAProject - 1) / SourcesInAProject)];

    // By number: test names cannot hold every one of these.
    [Theory]
    [MemberData(nameof(Projects))]
    public void SourcesInWhichEverythingHasOneName_Compile(int project)
    {
        var names = HostileNames.Names.Skip(project * SourcesInAProject).Take(SourcesInAProject);

        AssertCompiles(names.Select(static (name, number) => HostileNames.Everywhere(name, HostileNames.Words[number % HostileNames.Words.Count])));
    }

    [Fact]
    public void ASourceOfAllTheseNames_Compiles() => AssertCompiles([HostileNames.Together(HostileNames.Names)]);

    [Fact]
    public void NamesMadeAtRandom_Compile()
    {
        var letter = Gen.OneOf(
            Gen.Elements("aAbBzZ019_-. \"\\/*<>&{}@#$\n\r\t\0\u2028\u202E\u0301\u200Dßİı名😀".ToCharArray()),
            Gen.Choose(0, char.MaxValue).Select(static code => (char)code));
        var name = letter.ListOf().Select(static letters => new string([.. letters]));
        var names = name.ListOf(15).Select(static names => names.Distinct(StringComparer.Ordinal).ToArray());

        Prop.ForAll(names.ToArbitrary(), static names => AssertCompiles([HostileNames.Together(names)]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(8));
    }

    [Fact]
    public void DecoyNamespaces_HideNothing()
    {
        var project = Emitted.Project(Emitted.Files([HostileNames.Everywhere("analytics", "words")], loads: true));

        Emitted.AssertCompiles(project with
        {
            Code = [.. project.Code, "namespace Demo { namespace System { } namespace RestSource { } namespace Microsoft { } class Task { } class String { } }"],
        });
    }

    private static void AssertCompiles(IEnumerable<SourceModel> sources)
    {
        var files = Emitted.Files([.. sources], loads: true);
        Emitted.AssertCompiles(Emitted.Project(files));
        Assert.Equal(files.Count, files.Select(static file => file.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
