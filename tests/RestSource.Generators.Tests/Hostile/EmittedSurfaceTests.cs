using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RestSource.Generators.Emission;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Hostile;

/// <summary>
/// No text of a config, sample, schema or description becomes code: whatever it is, nothing fails, and what is emitted without an error compiles without a warning,
/// is made of the same syntax as for harmless texts, and goes into files of plain names.
/// </summary>
public partial class EmittedSurfaceTests
{
    private const int TextsInAProject = 3;
    private const int ProjectsInATest = 6;
    private const int UsualConfigs = 15;

    public static TheoryData<int> Parts => [.. Enumerable.Range(0, (HostileTexts.All.Count + (TextsInAProject * ProjectsInATest) - 1) / (TextsInAProject * ProjectsInATest))];

    // By number: test names cannot hold every one of these.
    [Theory]
    [MemberData(nameof(Parts))]
    public void Texts_InThePlacesThatTakeThem_AreNoCode(int part)
    {
        // In CI each text stands in every third place; in all of them where the fuzz is long.
        for (var shift = 0; shift < (IsLong ? TextsInAProject : 1); shift++)
        {
            foreach (var texts in HostileTexts.All.Chunk(TextsInAProject).Skip(part * ProjectsInATest).Take(ProjectsInATest))
            {
                AssertNoCode(MarkedProject.OfAccepted(MarkedProject.Marks.Select((mark, index) =>
                    KeyValuePair.Create(mark, string.Create(CultureInfo.InvariantCulture, $"{texts[(index + shift) % texts.Length]}{index}")))));
            }
        }
    }

    [Fact]
    public void Texts_InPlacesThatDoNotTakeThem_AreNoFault()
    {
        foreach (var text in HostileTexts.All)
        {
            var run = MarkedProject.Of(MarkedProject.Marks.Select(mark => KeyValuePair.Create(mark, text))).Run();

            AssertNoFault(run);
            Assert.All(run.Files.Keys, static name => Assert.Matches(PlainNamePattern(), name));
        }
    }

    /// <summary>The seed is good, and every place takes some text that C# would choke on: else nothing above proves anything.</summary>
    [Fact]
    public void EveryPlace_TakesATextThatIsNoIdentifier()
    {
        Assert.Empty(MarkedProject.Of([]).Errors().Select(static error => error.Message));
        string[] texts = ["\"; Evil(); //", "</summary>", "../evil", "a-b", "a$b", "evil.example"];

        // A record is called as the config says it, so that takes names of C# alone.
        Assert.All(MarkedProject.Marks.Except(["record"]), mark => Assert.Contains(texts, text => MarkedProject.Of([KeyValuePair.Create(mark, text)]).Errors().Count == 0));
    }

    [Fact]
    public void TextsAtRandom_InPlacesAtRandom_AreNoCode()
    {
        // A few in CI; hours of them with RESTSOURCE_FUZZ_CONFIGS=100000, and others with RESTSOURCE_FUZZ_SEED.
        var count = Number("RESTSOURCE_FUZZ_CONFIGS", UsualConfigs);
        var seed = Number("RESTSOURCE_FUZZ_SEED", 20261121);
        for (var run = 0; run < count; run++)
        {
            var random = new Random(seed + run);
            var marks = MarkedProject.Marks.ToArray();
            random.Shuffle(marks);
            var tellsApart = random.Next(3) > 0;
            var texts = marks.Take(random.Next(1, marks.Length)).Select((mark, index) =>
                KeyValuePair.Create(mark, TextFrom(random) + (tellsApart ? index.ToString(CultureInfo.InvariantCulture) : "")));

            AssertNoCode(MarkedProject.OfAccepted(texts), $"seed {seed + run}");
        }
    }

    private static bool IsLong => Number("RESTSOURCE_FUZZ_CONFIGS", UsualConfigs) > UsualConfigs;

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;

    private static string TextFrom(Random random) => random.Next(4) switch
    {
        0 => HostileNames.Names[random.Next(HostileNames.Names.Count)],
        1 => HostileTexts.All[random.Next(HostileTexts.All.Count)],
        2 => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => HostileTexts.All[random.Next(HostileTexts.All.Count)])),
        _ => string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => (char)random.Next(random.Next(2) == 0 ? 0x80 : 0x10000))),
    };

    private static void AssertNoCode(MarkedProject hostile, string name = "")
    {
        var (run, twin) = (hostile.Run(), hostile.Twin());
        var context = $"{name}\n{hostile}";
        AssertNoFault(run);
        Assert.True(run.Problems() is [], $"{context}\n{string.Join('\n', run.Problems())}");
        Assert.All(run.Files, file =>
        {
            Assert.True(PlainNamePattern().IsMatch(file.Key), $"{context}\n{file.Key}");
            Assert.True(HiddenIn(file.Value) is null, $"{context}\n{file.Key} holds U+{(int)(HiddenIn(file.Value) ?? ' '):X4}");
        });
        Assert.True(twin.Errors() is [], $"{context}\ntwin\n{twin}\n{string.Join('\n', twin.Errors().Select(static error => error.Message))}");
        if (!twin.TellsApartAsMuchAs(hostile))
        {
            return;
        }

        var (shapes, expected) = (ShapesOf(run), ShapesOf(twin.Run()));
        Assert.Equal(expected.Length, shapes.Length);
        foreach (var (shape, due) in shapes.Zip(expected))
        {
            Assert.True(shape == due, $"{context}\n{Difference(shape, due)}");
        }
    }

    private static void AssertNoFault(GeneratorRun run)
    {
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "RSG9001");
    }

    private static string[] ShapesOf(GeneratorRun run) => [.. run.Result.GeneratedSources.Select(static source => SyntaxShape.Of(source.SyntaxTree))];

    /// <summary>Finds a character that no editor shows as what it is.</summary>
    private static char? HiddenIn(string code)
    {
        for (var index = 0; index < code.Length; index++)
        {
            if (CSharpLiteral.IsPairAt(code, index))
            {
                index++;
            }
            else if (code[index] != '\n' && CSharpLiteral.IsHidden(code[index]))
            {
                return code[index];
            }
        }

        return null;
    }

    private static string Difference(string shape, string due)
    {
        var (lines, dueLines) = (shape.Split('\n'), due.Split('\n'));
        var at = lines.Zip(dueLines).TakeWhile(static pair => pair.First == pair.Second).Count();
        return string.Join('\n', lines.Skip(Math.Max(0, at - 5)).Take(12).Prepend("is:")) + "\n" + string.Join('\n', dueLines.Skip(Math.Max(0, at - 5)).Take(12).Prepend("is due:"));
    }

    // As long as file systems take, without what leads elsewhere, and no device of Windows.
    [GeneratedRegex(@"^(?!(?i:con|prn|aux|nul|com\d|lpt\d)\.)[\p{L}\p{N}\p{M}_.]{1,200}\.g\.cs$")]
    private static partial Regex PlainNamePattern();
}
