namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>The check of links finds what it is there to find.</summary>
public sealed class DocumentLinksTests
{
    [Theory]
    [InlineData("[here](../README.md), [there](diagnostics/README.md#restsource-itself) and [a folder](../samples)")]
    [InlineData("# `rate_limit` (*ours*)\n\n[up](#rate_limit-ours)")]
    [InlineData("## Again\n## Again\n[the second](#again-1)")]
    [InlineData("[elsewhere](https://example.com/nothing) and `[not](a-link)`\n```\n[nor](this)\n```")]
    [InlineData("`src/RestSource.Tool`, `tests/RestSource.*.Tests`, `dotnet run --project samples/Analytics`.\n```jsonc\n{ \"sample\": \"src/nothing.json\" }\n```")]
    public void Problems_OfLinksThatLead_AreNone(string text) => Assert.Empty(DocumentLinks.ProblemsIn("docs/page.md", text));

    [Theory]
    [InlineData("[gone](nothing.md)")]
    [InlineData("![picture](nothing.svg)")]
    [InlineData("[`code`](diagnostics/README.md#nothing)")]
    [InlineData("# Here\n[there](#there)")]
    [InlineData("```\n# Here\n```\n[here](#here)")]
    public void Problems_OfLinksThatDoNot_NameThem(string text) => Assert.EndsWith("leads nowhere", Assert.Single(DocumentLinks.ProblemsIn("docs/page.md", text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("In `src/RestSource.Nothing`.")]
    [InlineData("```console\n$ dotnet run --project src/RestSource.Nothing\n```")]
    public void Problems_OfFilesThatAreNotThere_NameThem(string text) => Assert.Equal("there is no src/RestSource.Nothing", Assert.Single(DocumentLinks.ProblemsIn("docs/page.md", text)));
}
