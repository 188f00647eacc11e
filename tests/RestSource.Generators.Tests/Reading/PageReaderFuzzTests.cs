using System.Text;
using System.Text.Json;
using RestSource.Configuration.Model;
using RestSource.TestKit.Fuzz;

namespace RestSource.Generators.Tests.Reading;

/// <summary>Pages of random records that are read as they come hold what System.Text.Json finds in the whole document, or both refuse them; wherever a buffer, a piece or a part ends.</summary>
/// <remarks>RESTSOURCE_FUZZ_DOCUMENTS sets how many pages are read (300), RESTSOURCE_FUZZ_SEED other ones.</remarks>
public sealed class PageReaderFuzzTests
{
    private const int Types = 10;
    private const int PagesOfTypes = 300;
    private const int SmallBuffer = 16;
    private const int OtherReads = 8;

    // Of so many pages one is read with the end of a small buffer at each of its bytes.
    private const int Sparing = 4;

    private readonly Random _random = new(FuzzSettings.Seed);

    [Fact]
    public void RandomPages_OfRandomRecords_AreReadAsSystemTextJsonReadsThem()
    {
        var pages = new RandomPages(_random);
        var refused = 0;
        var count = FuzzSettings.Cases(PagesOfTypes);
        for (var done = 0; done < count;)
        {
            var types = NewTypes();
            for (var page = 0; page < PagesOfTypes && done < count; page++, done++)
            {
                var (record, run) = types[_random.Next(Types)];
                refused += Check(Damaged(pages.Next(record)), record, run) ? 0 : 1;
            }
        }

        Assert.InRange(refused, 1, count / 2);
    }

    private (RecordModel Record, PageRun Run)[] NewTypes()
    {
        var shapes = new RandomShapes(_random);
        ResourceModel[] resources = [.. Enumerable.Range(1, Types).Select(number => shapes.Next($"shape_{number}"))];
        var emitted = Emitted.Load(Emitted.Records(Models.Source("fuzz", resources)));
        return [.. resources.Select((resource, index) => (resource.Record, PageRun.Of(emitted.GetType($"Demo.Fuzz.Shape{index + 1}", throwOnError: true)!)))];
    }

    /// <summary>Reads a page every way.</summary>
    /// <returns>Whether it could be read.</returns>
    private bool Check(byte[] body, RecordModel record, PageRun run)
    {
        var expected = PlainPage.Of(body, record);
        var whole = run.Read(body, padding: 0, capacity: body.Length + SmallBuffer, long.MaxValue, static () => int.MaxValue);
        Assert.True(expected is null == whole.Refusal is not null, $"System.Text.Json {(expected is null ? "refuses" : "reads")} it, and we do not ({whole.Refusal}): {Shown(body)}");
        if (expected is not null)
        {
            var records = whole.Records.Split(PageRun.Separator, StringSplitOptions.RemoveEmptyEntries).Select(json => PlainRecord.Spell(record, JsonDocument.Parse(json).RootElement));
            Assert.Equal(string.Join('\n', expected.Records), string.Join('\n', records));
            Assert.Equal((expected.Total, expected.HasMore, expected.Next), (whole.Total, whole.HasMore, whole.Next));
        }

        for (var padding = _random.Next(Sparing) == 0 ? 0 : SmallBuffer; padding < SmallBuffer; padding++)
        {
            Same(padding, SmallBuffer, long.MaxValue, static () => 7);
        }

        for (var read = 0; read < OtherReads; read++)
        {
            Same(_random.Next(600), SmallBuffer << _random.Next(7), _random.Next(3) == 0 ? long.MaxValue : _random.Next(1, 400), () => _random.Next(1, 200));
        }

        return expected is not null;

        void Same(int padding, int capacity, long partLength, Func<int> piece)
        {
            var other = run.Read(body, padding, capacity, partLength, piece);
            Assert.True(whole == other, $"behind {padding} spaces, in buffers of {capacity} and parts of {partLength}: {Shown(body)}\n{whole}\n{other}");
        }
    }

    /// <summary>Now and then a page that is cut off, or has a bracket or comma too few or too many.</summary>
    private byte[] Damaged(byte[] page)
    {
        var at = _random.Next(page.Length);
        return _random.Next(30) switch
        {
            0 => page[..at],
            1 when page.AsSpan(at).IndexOfAny("{}[],"u8) is var bracket and >= 0 => [.. page[..(at + bracket)], .. page[(at + bracket + 1)..]],
            2 when page.AsSpan(at).IndexOfAny("{}[],"u8) is var bracket and >= 0 => [.. page[..(at + bracket)], "{}[],"u8[_random.Next(5)], .. page[(at + bracket)..]],
            _ => page,
        };
    }

    private static string Shown(byte[] body) => Encoding.UTF8.GetString(body);
}
