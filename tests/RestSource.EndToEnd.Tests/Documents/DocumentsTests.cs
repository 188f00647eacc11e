namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>What the documents show is what there is.</summary>
public sealed class DocumentsTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    public static TheoryData<string> Guides => [.. Repository.Guides];

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task Blocks_HoldWhatTheyPromise(string path) => AssertNone(await Document.At(path).ProblemsAsync());

    [Theory]
    [MemberData(nameof(Documents))]
    public void Commands_AreThoseOfTheTool(string path) => AssertNone(ToolCommands.ProblemsIn(Repository.Read(path)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_LeadSomewhere(string path) => AssertNone(DocumentLinks.ProblemsIn(path));

    // Assert.Empty would cut them off.
    private static void AssertNone(IEnumerable<string> problems) => Assert.True(!problems.Any(), string.Join('\n', problems));
}
