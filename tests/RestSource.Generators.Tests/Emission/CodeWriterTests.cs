using RestSource.Generators.Emission;

namespace RestSource.Generators.Tests.Emission;

public class CodeWriterTests
{
    [Fact]
    public void Block_IndentsWhatIsInside()
    {
        var writer = new CodeWriter();
        using (writer.Block("class A"))
        {
            writer.Lines("int B;\n\n    int C;\r\n");
            using (writer.Block("void D()", end: ";"))
            {
                writer.Lines("E();");
            }
        }

        Assert.Equal("class A\n{\n    int B;\n\n        int C;\n\n    void D()\n    {\n        E();\n    };\n}\n", writer.ToString());
    }

    [Fact]
    public void Separated_LeavesALineBetweenTwo() =>
        Assert.Equal("a\n\nb\n", new CodeWriter().Separated(["a", "b"], static (writer, item) => writer.Lines(item)).ToString());
}
