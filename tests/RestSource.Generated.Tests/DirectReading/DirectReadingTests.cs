using System.Text;
using Consumer.Direct;
using RestSource.Json.Direct;
using RestSource.TestKit.Fuzz;

namespace RestSource.Generated.Tests.DirectReading;

/// <summary>A record that is read directly is the one that tokens give; what is not as usual is left to them, and nothing malformed gets through.</summary>
/// <remarks>RESTSOURCE_FUZZ_DOCUMENTS sets how many random documents are read (20,000), RESTSOURCE_FUZZ_SEED other ones.</remarks>
public sealed class DirectReadingTests
{
    private const int Mutants = 6;
    private const int CutEvery = 100;

    private static readonly int Documents = FuzzSettings.Cases(20_000);
    private static readonly int Seed = FuzzSettings.Seed;
    private static readonly string[] Spaces = ["", " ", "\n  "];

    private readonly RecordMemory _memory = new();

    public static TheoryData<string> Fields => [.. ShipmentDocuments.Fields, "unknown"];

    [Fact]
    public void UsualRecord_IsReadDirectly()
    {
        var documents = new ShipmentDocuments(new Random(Seed));
        for (var i = 0; i < 500; i++)
        {
            var json = documents.Usual();
            Assert.True(Agreement<Shipment>.Check(Bytes(json), _memory), json);
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void OddValue_InAnyField_IsReadAsTokensGiveIt(string field)
    {
        var documents = new ShipmentDocuments(new Random(Seed));
        foreach (var value in OddValues.All)
        {
            foreach (var space in Spaces)
            {
                var json = documents.With(field, value, space);
                Agreement<Shipment>.Check(Bytes(json), _memory);
                Agreement<Shipment>.Check(Bytes($"{json[..^1]},{space}\"{field}\":{space}{value}{space}}}"), _memory);
            }
        }
    }

    [Fact]
    public void RecordCutOff_AtAnyByte_IsLeftToTokens()
    {
        var documents = new ShipmentDocuments(new Random(Seed));
        for (var i = 0; i < 20; i++)
        {
            var document = Bytes(documents.Usual());
            for (var length = 0; length < document.Length; length++)
            {
                Assert.False(Agreement<Shipment>.Check(document[..length], _memory, behind: document[length]), Encoding.UTF8.GetString(document[..length]));
            }
        }
    }

    [Fact]
    public void BrokenUtf8_InAnyText_IsLeftToTokens()
    {
        byte[][] broken = [[0x80], [0xC0, 0xAF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xF0, 0x9F, 0x98]];
        foreach (var bytes in broken)
        {
            foreach (var before in new[] { "", "a", new string('a', 40), "é", "\\n", "é\\n" })
            {
                foreach (var (start, end) in new[] { ("\"name\":\"", "\""), ("\"note\":\"", "\""), ("\"x\":\"", "\""), ("\"", "\":1"), ("\"tags\":[\"", "\"]"), ("\"meta\":[\"", "\"]") })
                {
                    byte[] document = [.. "{"u8, .. Bytes(start), .. Bytes(before), .. bytes, .. Bytes(end), .. "}"u8];
                    Assert.False(Agreement<Shipment>.Check(document, _memory));
                }
            }
        }
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    [InlineData(64, false)]
    public void DeepValue_IsReadDirectly_AsFarAsTheLevelsAreShared(int depth, bool isDirect)
    {
        var documents = new ShipmentDocuments(new Random(Seed));
        var value = new string('[', depth) + new string(']', depth);

        Assert.Equal(isDirect, Agreement<Shipment>.Check(Bytes(documents.With("meta", value, "")), _memory));
    }

    [Fact]
    public void EqualShortTexts_AreOneString_UnlessToldOtherwise()
    {
        var json = Bytes("""{"sku":"open","count":1}""");

        Assert.Same(Sku(json, _memory), Sku(json, _memory));
        var forgetful = new RecordMemory(sharesTexts: false);
        Assert.NotSame(Sku(json, forgetful), Sku(json, forgetful));
    }

    [Fact]
    public void RandomDocuments_AgreeWithTokens()
    {
        var random = new Random(Seed);
        var documents = new ShipmentDocuments(random);
        var mutations = new Mutations(random);
        for (var i = 0; i < Documents; i += 1 + Mutants)
        {
            var document = Bytes(random.Next(2) == 0 ? documents.Usual() : documents.Wild());
            Agreement<Shipment>.Check(document, _memory);
            for (var mutant = 0; mutant < Mutants; mutant++)
            {
                Agreement<Shipment>.Check(mutations.Of(document), _memory, behind: "0\"}],:1e"u8[random.Next(8)]);
            }

            for (var length = document.Length; length > 0 && i % CutEvery == 0; length--)
            {
                Agreement<Shipment>.Check(document[..length], _memory);
            }
        }
    }

    private static string Sku(byte[] json, RecordMemory memory)
    {
        Assert.NotEqual(DirectRecord.Refused, Read<ShipmentPart>(json, memory, out var part));
        return part!.Sku;
    }

    private static int Read<T>(byte[] json, RecordMemory memory, out T? record)
        where T : IJsonRecord<T> => T.ReadDirect(json, at: 0, memory, out record);

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
