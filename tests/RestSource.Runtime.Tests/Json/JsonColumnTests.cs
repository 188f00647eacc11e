using System.Text;
using System.Text.Json;
using RestSource.Json;

namespace RestSource.Runtime.Tests.Json;

public class JsonColumnTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"\\u0041\\u00e9\\u20ac\"", "Aé€")]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    [InlineData("\"é€😀\"", "é€😀")]
    [InlineData("\"\\u0000\"", "\0")]
    public void ReadText_AnyUnicode_IsRead(string json, string expected) =>
        Assert.Equal(expected, Values.Read(json, JsonColumn.ReadText));

    [Theory]
    [InlineData("42", "42")]
    [InlineData("-1.50e3", "-1.50e3")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("true", "true")]
    public void ReadText_NumberOrBoolean_IsTakenAsWritten(string json, string expected) =>
        Assert.Equal(expected, Values.Read(json, JsonColumn.ReadText));

    [Theory]
    [InlineData("null", "null where text is due")]
    [InlineData("{}", "an object where text is due; if the API sends both, declare the column \"data_type\": \"json\"")]
    [InlineData("\"\\ud83d\"", "a text that is not valid Unicode")]
    [InlineData("\"\\ude00\\ud83d\"", "a text that is not valid Unicode")]
    public void ReadText_OtherValue_IsRefused(string json, string words) =>
        Assert.StartsWith(words, Values.Refusal(json, JsonColumn.ReadText), StringComparison.Ordinal);

    [Fact]
    public void ReadText_BrokenUtf8_IsRefused() =>
        Assert.StartsWith("a text that is not valid Unicode", Values.Refusal([(byte)'"', 0xC3, 0x28, (byte)'"'], JsonColumn.ReadText), StringComparison.Ordinal);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void ReadBool_Boolean_IsRead(string json, bool expected) => Assert.Equal(expected, Values.Read(json, JsonColumn.ReadBool));

    [Theory]
    [InlineData("1", "a number where a bool is due")]
    [InlineData("\"true\"", "a string where a bool is due")]
    [InlineData("null", "null where a bool is due")]
    public void ReadBool_OtherValue_IsRefused(string json, string words) =>
        Assert.StartsWith(words, Values.Refusal(json, JsonColumn.ReadBool), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"\"", new byte[0])]
    [InlineData("\"AAECAw==\"", new byte[] { 0, 1, 2, 3 })]
    [InlineData("\"AAEC\\u0041w==\"", new byte[] { 0, 1, 2, 3 })]
    public void ReadBinary_Base64_IsRead(string json, byte[] expected) => Assert.Equal(expected, Values.Read(json, JsonColumn.ReadBinary));

    [Theory]
    [InlineData("\"AAE\"", "a text of another form where base64 is due")]
    [InlineData("\"%\"", "a text of another form where base64 is due")]
    [InlineData("\"AAE\\ud800\"", "a text that is not valid Unicode")]
    [InlineData("[0]", "an array where base64 is due")]
    public void ReadBinary_OtherValue_IsRefused(string json, string words) =>
        Assert.StartsWith(words, Values.Refusal(json, JsonColumn.ReadBinary), StringComparison.Ordinal);

    [Theory]
    [InlineData("1.00")]
    [InlineData("\"\\u0041\"")]
    [InlineData("[1, {\"a\": null}]")]
    [InlineData("false")]
    public void ReadJson_AnyValue_IsKeptAsItIs(string json) =>
        Assert.Equal(json, Values.Read(json, (ref Utf8JsonReader reader) => JsonColumn.ReadJson(ref reader).GetRawText()));

    [Fact]
    public void ReadJson_BrokenUtf8Inside_IsRefused() =>
        Assert.StartsWith("a text that is not valid Unicode", Values.Refusal([(byte)'[', (byte)'"', 0xFF, (byte)'"', (byte)']'], JsonColumn.ReadJson), StringComparison.Ordinal);

    [Fact]
    public void ReadArray_Items_AreReadInOrder()
    {
        Assert.Equal(["a", "b"], Values.Read("""["a","b"]""", (ref Utf8JsonReader reader) => JsonColumn.ReadArray(ref reader, JsonColumn.ReadText)));
        Assert.Equal([1L, null], Values.Read("[1,null]", (ref Utf8JsonReader reader) => JsonColumn.ReadArray(ref reader, JsonColumn.ReadNullableBigInt)));
        Assert.Empty(Values.Read("[]", (ref Utf8JsonReader reader) => JsonColumn.ReadArray(ref reader, JsonColumn.ReadText)));
        Assert.Null(Values.Read("null", (ref Utf8JsonReader reader) => JsonColumn.ReadNullableArray(ref reader, JsonColumn.ReadText)));
    }

    [Theory]
    [InlineData("{}", "an object where an array is due")]
    [InlineData("null", "null where an array is due")]
    [InlineData("""["a",null]""", "null where text is due")]
    public void ReadArray_OtherValue_IsRefused(string json, string words) =>
        Assert.StartsWith(words, Values.Refusal(json, (ref Utf8JsonReader reader) => JsonColumn.ReadArray(ref reader, JsonColumn.ReadText)), StringComparison.Ordinal);

    public static TheoryData<string, Action<Utf8JsonWriter, bool>> NullWriters => new()
    {
        { "text", (writer, absent) => JsonColumn.Write(writer, "x"u8, (string?)null, absent) },
        { "bigint", (writer, absent) => JsonColumn.Write(writer, "x"u8, (long?)null, absent) },
        { "double", (writer, absent) => JsonColumn.Write(writer, "x"u8, (double?)null, absent) },
        { "decimal", (writer, absent) => JsonColumn.Write(writer, "x"u8, (decimal?)null, absent) },
        { "bool", (writer, absent) => JsonColumn.Write(writer, "x"u8, (bool?)null, absent) },
        { "timestamp", (writer, absent) => JsonColumn.Write(writer, "x"u8, (DateTimeOffset?)null, absent) },
        { "date", (writer, absent) => JsonColumn.Write(writer, "x"u8, (DateOnly?)null, absent) },
        { "time", (writer, absent) => JsonColumn.Write(writer, "x"u8, (TimeOnly?)null, absent) },
        { "binary", (writer, absent) => JsonColumn.Write(writer, "x"u8, (byte[]?)null, absent) },
        { "json", (writer, absent) => JsonColumn.Write(writer, "x"u8, (JsonElement?)null, absent) },
        { "record", (writer, absent) => JsonColumn.WriteRecord<Records.TicketOwner>(writer, "x"u8, null, absent) },
        { "array", (writer, absent) => JsonColumn.WriteArray<long>(writer, "x"u8, null, JsonColumn.WriteItem, absent) },
    };

    [Theory]
    [MemberData(nameof(NullWriters))]
    public void Write_Null_IsLeftOutOnlyIfItWasAbsent(string type, Action<Utf8JsonWriter, bool> write)
    {
        Assert.NotEmpty(type);
        Assert.Equal("""{"x":null}""", Values.Write(writer => write(writer, false)));
        Assert.Equal("{}", Values.Write(writer => write(writer, true)));
    }

    [Fact]
    public void WriteItem_EveryType_IsWrittenOrNull()
    {
        using var document = JsonDocument.Parse("[1.00]");
        var owner = new Records.TicketOwner { Name = "o", MäilBox = "m" };
        var json = Values.Write(writer =>
        {
            writer.WriteStartArray("x"u8);
            JsonColumn.WriteItem(writer, "t");
            JsonColumn.WriteItem(writer, (string?)null);
            JsonColumn.WriteItem(writer, 1L);
            JsonColumn.WriteItem(writer, (long?)null);
            JsonColumn.WriteItem(writer, 1.5);
            JsonColumn.WriteItem(writer, (double?)null);
            JsonColumn.WriteItem(writer, 1.50m);
            JsonColumn.WriteItem(writer, (decimal?)null);
            JsonColumn.WriteItem(writer, true);
            JsonColumn.WriteItem(writer, (bool?)null);
            JsonColumn.WriteItem(writer, DateTimeOffset.UnixEpoch);
            JsonColumn.WriteItem(writer, (DateTimeOffset?)null);
            JsonColumn.WriteItem(writer, DateOnly.MinValue);
            JsonColumn.WriteItem(writer, (DateOnly?)null);
            JsonColumn.WriteItem(writer, TimeOnly.MinValue);
            JsonColumn.WriteItem(writer, (TimeOnly?)null);
            JsonColumn.WriteItem(writer, Encoding.UTF8.GetBytes("b"));
            JsonColumn.WriteItem(writer, (byte[]?)null);
            JsonColumn.WriteItem(writer, document.RootElement);
            JsonColumn.WriteItem(writer, (JsonElement?)null);
            JsonColumn.WriteRecordItem(writer, owner);
            JsonColumn.WriteRecordItem<Records.TicketOwner>(writer, null);
            JsonColumn.WriteArrayItem(writer, [1L], JsonColumn.WriteItem);
            JsonColumn.WriteArrayItem<long>(writer, null, JsonColumn.WriteItem);
            writer.WriteEndArray();
        });
        var expected = """
            {"x":["t",null,1,null,1.5,null,1.50,null,true,null,"1970-01-01T00:00:00Z",null,"0001-01-01",null,"00:00:00",null,"Yg==",null,[1.00],null,
            {"name":"o","mäil \"box\"":"m"},null,[1],null]}
            """;
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(expected), JsonElement.Parse(json)), json);
    }
}
