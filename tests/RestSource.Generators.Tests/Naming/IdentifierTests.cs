using Microsoft.CodeAnalysis.CSharp;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Tests.Naming;

public class IdentifierTests
{
    [Theory]
    [InlineData("created_at", "CreatedAt")]
    [InlineData("createdAt", "CreatedAt")]
    [InlineData("CREATED-AT", "CreatedAt")]
    [InlineData("created.at", "CreatedAt")]
    [InlineData("v1/projects", "V1Projects")]
    [InlineData("HTTPServer", "HttpServer")]
    [InlineData("ID", "Id")]
    [InlineData("userID", "UserId")]
    [InlineData("avatarURLs", "AvatarUrls")]
    [InlineData("x", "X")]
    [InlineData("sha256hash", "Sha256hash")]
    [InlineData("h1Title", "H1Title")]
    [InlineData("2fa_code", "N2faCode")]
    [InlineData("class", "Class")]
    [InlineData("größe", "Größe")]
    [InlineData("名前", "名前")]
    [InlineData("a b\tc\nd", "ABCD")]
    [InlineData("say \"hi\" */", "SayHi")]
    [InlineData("zero\u200Bwidth", "Zerowidth")]
    [InlineData("𝒳_axis", "Axis")]
    [InlineData("", "Unnamed")]
    [InlineData("$", "Unnamed")]
    [InlineData("___", "Unnamed")]
    [InlineData("istanbul", "Istanbul")]
    public void Pascal_MakesOneIdentifierOfAName(string name, string identifier)
    {
        Assert.Equal(identifier, Identifier.Pascal(name));
        Assert.True(SyntaxFacts.IsValidIdentifier(identifier));
    }

    [Fact]
    public void Pascal_LongName_IsCut() => Assert.Equal(80, Identifier.Pascal(new string('a', 5000)).Length);

    [Theory]
    [InlineData("ClassName", "className")]
    [InlineData("Id", "id")]
    public void Camel_LowersTheFirstLetter(string pascal, string camel) => Assert.Equal(camel, Identifier.Camel(pascal));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("params", "@params")]
    [InlineData("status", "status")]
    public void Escape_MarksKeywords(string name, string escaped) => Assert.Equal(escaped, Identifier.Escape(name));

    [Theory]
    [InlineData("Demo.App", "Demo.App")]
    [InlineData("my-app.Data", "my_app.Data")]
    [InlineData("7zip.new", "_7zip.@new")]
    [InlineData("a..b", "a._.b")]
    public void Namespace_MakesEveryPartAnIdentifier(string name, string expected) => Assert.Equal(expected, Identifier.Namespace(name));
}
