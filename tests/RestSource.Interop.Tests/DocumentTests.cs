using System.Runtime.CompilerServices;

namespace RestSource.Interop.Tests;

/// <summary>What the document shows and its own check cannot compile is compiled here.</summary>
public class DocumentTests
{
    [Fact]
    public void TheContextInTheDocument_IsTheOneThatCompilesHere()
    {
        var context = File.ReadAllText(Beside("OrderContext.cs")).ReplaceLineEndings("\n");
        var shown = context[context.IndexOf("[JsonSerializable", StringComparison.Ordinal)..];

        Assert.Contains($"```csharp\n{shown}```", File.ReadAllText(Beside("../../docs/generators.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static string Beside(string path, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, path);
}
