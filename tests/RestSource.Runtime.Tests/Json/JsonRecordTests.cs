using System.Text;
using System.Text.Json;
using RestSource.Json;

namespace RestSource.Runtime.Tests.Json;

public class JsonRecordTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("name", 4)]
    [InlineData("é€😀", 9)]
    [InlineData("\\u0041", 1)]
    [InlineData("\\u00e9", 2)]
    [InlineData("\\u20AC", 3)]
    [InlineData("\\ud83d\\ude00", 4)]
    [InlineData("a\\n\\\"b\\/", 5)]
    [InlineData("a\\u0000b", 3)]
    [InlineData("\\uFFFF", 3)]
    public void NameLength_Name_IsItsLengthOnceUnescaped(string escaped, int expected)
    {
        Assert.Equal(expected, Values.Read($"\"{escaped}\"", JsonRecord.NameLength));
        Assert.Equal(expected, Encoding.UTF8.GetByteCount(JsonSerializer.Deserialize<string>($"\"{escaped}\"")!));
    }

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00")]
    [InlineData("\\ud83dx")]
    [InlineData("\\ud83d\\n")]
    [InlineData("\\ud83d\\u0041")]
    [InlineData("\\ude00\\ud83d")]
    public void NameLength_HalfSurrogatePair_EqualsNoName(string escaped) =>
        Assert.Equal(-1, Values.Read($"\"{escaped}\"", JsonRecord.NameLength));

    [Fact]
    public void NameLength_LongEscapedName_IsCounted() =>
        Assert.Equal(10_000, JsonEscapes.UnescapedLength(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("\\u0041", 10_000)))));

    [Theory]
    [InlineData("null", true)]
    [InlineData("[]", true)]
    [InlineData(" [ ] ", true)]
    [InlineData("[1]", false)]
    [InlineData("[[]]", false)]
    [InlineData("{}", false)]
    [InlineData("0", false)]
    public void IsNone_NullOrEmptyArray_IsNoRecordAndSkipped(string json, bool expected)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var start = reader.TokenStartIndex;

        Assert.Equal(expected, JsonRecord.IsNone(ref reader));
        Assert.Equal(expected ? json.Trim().Length : 1, reader.BytesConsumed - start);
    }

    [Theory]
    [InlineData("[]", "an empty array where an object is due; if the API writes an empty object so")]
    [InlineData("[[]]", "an array where an object is due")]
    [InlineData("5", "a number where an object is due")]
    [InlineData("null", "null where an object is due")]
    public void BeginObject_OtherValue_IsRefused(string json, string words) =>
        Assert.StartsWith(words, Values.Refusal(json, static (ref Utf8JsonReader reader) =>
        {
            JsonRecord.BeginObject(ref reader);
            return 0;
        }), StringComparison.Ordinal);

    [Fact]
    public void NextField_CutOff_IsRefused()
    {
        var reader = new Utf8JsonReader("{"u8, isFinalBlock: false, default);
        reader.Read();
        try
        {
            JsonRecord.NextField(ref reader);
            Assert.Fail("nothing was refused");
        }
        catch (JsonException exception)
        {
            Assert.Contains("in the middle of an object", exception.Message, StringComparison.Ordinal);
        }
    }
}
