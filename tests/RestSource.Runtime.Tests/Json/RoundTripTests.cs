using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using RestSource.Runtime.Tests.Json.Records;

namespace RestSource.Runtime.Tests.Json;

public class RoundTripTests
{
    private const string Required = """ "id":1,"name":"n","created_at":"2026-01-31T23:59:58Z","tags":["a","é😀"] """;

    private static readonly JsonSerializerOptions TinyBuffer = new() { DefaultBufferSize = 1 };

    [Theory]
    [InlineData("")]
    [InlineData("\"description\":null,\"amount\":null,\"score\":null,\"open\":null,\"due\":null,\"owner\":null,\"watchers\":null,\"at\":null,\"digest\":null,\"meta\":null,\"grid\":null")]
    [InlineData("\"description\":\"\\u0000\\n\\\"\",\"amount\":12.50,\"score\":0.1,\"open\":false,\"due\":\"2026-02-28\"")]
    [InlineData("\"owner\":{\"name\":\"o\",\"m\\u00e4il \\\"box\\\"\":\"m\",\"more\":[1]},\"watchers\":[null,{\"name\":\"w\"},{\"name\":\"v\",\"mäil \\\"box\\\"\":null}]")]
    [InlineData("\"at\":\"10:20:30.5\",\"digest\":\"AAEC\",\"meta\":{\"x\":[1.00,null]},\"grid\":[[1,null],[]]")]
    [InlineData("\"x\":1.00,\"\\ud83d\\ude00\":{\"y\":[]},\"x\":2")]
    public void Serialize_RecordThatWasRead_GivesItsJsonBack(string members)
    {
        var json = $"{{{members}{(members.Length > 0 ? "," : "")}{Required}}}";
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(RoundTrip(json))), RoundTrip(json));
    }

    [Fact]
    public void Serialize_AnyRecord_GivesItsJsonBack()
    {
        var text = ArbMap.Default.GeneratorFor<string>().Select(value => JsonSerializer.Serialize(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value ?? ""))));
        var optional =
            from description in text.OrNull()
            from amount in ArbMap.Default.GeneratorFor<decimal>()
            from score in ArbMap.Default.GeneratorFor<NormalFloat>()
            from instant in Gen.Choose(0, int.MaxValue)
            from note in JsonDocuments.Document
            select $$"""{"id":{{instant}},"name":{{description ?? "\"\""}},"description":{{description ?? "null"}},"amount":{{JsonSerializer.Serialize(amount)}},"score":{{JsonSerializer.Serialize(score.Get)}},"created_at":"{{DateTime.UnixEpoch.AddMilliseconds(instant):yyyy-MM-ddTHH:mm:ss.fff}}Z","tags":[{{description ?? ""}}],"note":{{note}}}""";
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(optional.ToArbitrary(), json =>
        {
            var record = JsonSerializer.Deserialize<Ticket>(json)!;
            var written = JsonSerializer.Serialize(record);
            var (expected, actual) = (JsonElement.Parse(json), JsonElement.Parse(written));
            Assert.Equal(expected.GetProperty("created_at").GetDateTimeOffset(), actual.GetProperty("created_at").GetDateTimeOffset());
            foreach (var name in expected.EnumerateObject().Select(member => member.Name).Where(name => name is not ("created_at" or "note")))
            {
                Assert.True(JsonElement.DeepEquals(expected.GetProperty(name), actual.GetProperty(name)), $"{name}: {json} -> {written}");
            }

            Assert.Equal(Minified(json), Minified(written));
            Assert.Equal(written, RoundTrip(written));
        }));
    }

    [Fact]
    public void With_AbsentColumnSet_IsWritten()
    {
        var record = JsonSerializer.Deserialize<Ticket>($"{{{Required}}}")! with { Description = "set" };
        Assert.Contains("\"description\":\"set\"", JsonSerializer.Serialize(record), StringComparison.Ordinal);
    }

    [Fact]
    public void Serialize_RecordMadeInCode_WritesItsNulls()
    {
        var json = JsonSerializer.Serialize(new TicketOwner { Name = "o" });
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse("""{"name":"o","mäil \"box\"":null}"""), JsonElement.Parse(json)), json);
    }

    [Fact]
    public async Task DeserializeAsync_StreamInPieces_ReadsTheSame()
    {
        var json = $"[{{{Required}}},null,{{{Required},\"x\":{{\"y\":[1,2]}}}}]";
        using var stream = new ChunkStream(Encoding.UTF8.GetBytes(json), 1);
        var records = await JsonSerializer.DeserializeAsync<List<Ticket?>>(stream, TinyBuffer);
        Assert.Equal(JsonSerializer.Serialize(JsonSerializer.Deserialize<List<Ticket?>>(json)), JsonSerializer.Serialize(records));
        Assert.Equal(3, records!.Count);
    }

    [Fact]
    public void Deserialize_Fault_IsAJsonExceptionInPlainWords()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Ticket>("""{"id":"x"}"""));
        Assert.Contains("a string where a bigint is due", exception.Message, StringComparison.Ordinal);
    }

    private static string RoundTrip(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<Ticket>(json));

    /// <summary>The undeclared field of a ticket, text by text.</summary>
    private static string Minified(string json)
    {
        var ticket = JsonSerializer.Deserialize<Ticket>(json)!;
        return Values.Write(ticket.Additional.WriteTo);
    }
}
