using System.Text;
using RestSource.Json;
using RestSource.Runtime.Tests.Json.Records;
using static RestSource.Runtime.Tests.Json.Pages;

namespace RestSource.Runtime.Tests.Json;

public class PageReaderFaultTests
{
    private const string Ok = """{"id":1,"name":"a","created_at":"2026-01-31","tags":[]}""";

    /// <summary>Bodies with <c>‸</c> before the byte at which the fault is reported.</summary>
    public static TheoryData<string, string, string> Faults => new()
    {
        // not JSON
        { "‸<!DOCTYPE html><html></html>", "HTML where JSON is due", "$" },
        { " \n ‸<html>", "HTML where JSON is due", "$" },
        { "‸Not found", "malformed JSON", "$" },
        { $$"""{"data":[{{Ok}},‸}]}""", "malformed JSON", "$.data[0]" },
        { """{"data":[{"id":‸x}]}""", "malformed JSON", "$.data[0].id" },
        { """{"data":[{"score":‸NaN}]}""", "malformed JSON", "$.data[0].score" },
        { """{"data":[{"id":1,"owner":{"name":‸'x'}}]}""", "malformed JSON", "$.data[0].owner.name" },
        { """{"meta":{"a":[1,{"b":‸nul}]},"data":[]}""", "malformed JSON", "$.meta.a[1].b" },
        { """{"data":[]‸]""", "malformed JSON", "$.data" },
        { """{"data":[]} ‸x""", "something follows the JSON document", "$" },
        { """{"data":[]}‸{"data":[]}""", "something follows the JSON document", "$" },

        // cut off
        { "{‸", "the body ends in the middle of an object", "$" },
        { """{"data":[‸""", "the body ends in the middle of an array", "$.data" },
        { """{"meta":[1,2,‸""", "the body ends in the middle of an array", "$.meta[1]" },
        { """{"data":[{"id":1,"owner":{"name":"x‸""", "the body ends in the middle of an object", "$.data[0].owner.name" },
        { """{"data":[{"id":1,"na‸""", "the body ends in the middle of an object", "$.data[0].id" },
        { """{"data":[]‸""", "the body ends in the middle of an object", "$.data" },
        { """{"meta":{"a":tr‸""", "the body ends in the middle of an object", "$.meta.a" },
        { "\"x‸", "the body ends in the middle of a value", "$" },
        { "-‸", "the body ends in the middle of a value", "$" },

        // not what is declared
        { $$"""{"data":[{{Ok}},{"id":1,"name":‸null}]}""", "null where text is due", "$.data[1].name" },
        { """{"data":[{"id":‸"1"}]}""", "a string where a bigint is due", "$.data[0].id" },
        { """{"data":[{"tags":["a", ‸{}]}]}""", "an object where text is due", "$.data[0].tags[1]" },
        { """{"data":[{"watchers":[null,{"m\u00e4il \"box\"":‸[1]}]}]}""", "an array where text is due", "$.data[0].watchers[1]['mäil \"box\"']" },
        { """{"data":[{"owner":{"x":1‸}}]}""", "column 'name' is absent", "$.data[0].owner" },
        { """{"data":[{"created_at":"2026-01-31"‸}]}""", "columns 'id', 'name', 'tags' are absent", "$.data[0]" },
        { """{"data":[‸7]}""", "a number where an object is due", "$.data[0]" },
        { """{"data":‸"x"}""", "a string where an object is due", "$.data" },
        { """{"data":[‸null]}""", "null where an object is due", "$.data[0]" },
        { """{"data":[{"name":‸"\ud800"}]}""", "a text that is not valid Unicode", "$.data[0].name" },
        { """{"data":[{‸"\ud800":1}]}""", "a text that is not valid Unicode", """$.data[0]['\\ud800']""" },
        { """{"data":[{"grid":[[1],[2,‸1.5]]}]}""", "a number with a fraction", "$.data[0].grid[1][1]" },
        { "\uFEFF{\"data\":[‸7]}", "a number where an object is due", "$.data[0]" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task ReadAsync_Fault_IsNamedWithPathAndByte(string marked, string reason, string path)
    {
        var body = marked.Replace("‸", string.Empty, StringComparison.Ordinal);
        var position = Encoding.UTF8.GetByteCount(marked[..marked.IndexOf('‸', StringComparison.Ordinal)]);
        var fault = await FaultAsync<Ticket>(Encoding.UTF8.GetBytes(body), Selectors(Selector("data")));
        Assert.StartsWith(reason, fault.Reason, StringComparison.Ordinal);
        Assert.Equal((path, position), (fault.Path, fault.BytePosition));
        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_BrokenUtf8_IsNamedWithPathAndByte()
    {
        byte[] body = [.. """{"data":[{"note":["""u8, (byte)'"', 0xC3, 0x28, (byte)'"', .. "]}]}"u8];
        var fault = await FaultAsync<Ticket>(body, Selectors(Selector("data")));
        Assert.StartsWith("a text that is not valid Unicode", fault.Reason, StringComparison.Ordinal);
        Assert.Equal(("$.data[0].note[0]", 18), (fault.Path, fault.BytePosition));
    }

    [Theory]
    [InlineData("[", "[0]")]
    [InlineData("{\"a\":", ".a")]
    public async Task ReadAsync_TooDeep_IsRefused(string level, string step)
    {
        var deep = string.Concat(Enumerable.Repeat(level, 65));
        var fault = await FaultAsync<Anything>(Encoding.UTF8.GetBytes(deep), Selectors(Selector("data")));
        Assert.Equal("JSON nested deeper than 64 levels", fault.Reason);
        Assert.Equal(64 * level.Length, fault.BytePosition);
        Assert.StartsWith("$" + string.Concat(Enumerable.Repeat(step, 63)), fault.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_NothingWhereDataMustBe_IsRefusedIfTheConfigSaysSo()
    {
        var fault = await FaultAsync<Ticket>("""{"items":[]}"""u8.ToArray(), Selectors(Selector("data", "rows"), missingDataIsError: true));
        Assert.Contains("\"data_selector\"", fault.Reason, StringComparison.Ordinal);
        Assert.Equal(("$.data.rows", 0), (fault.Path, fault.BytePosition));
    }

    [Theory]
    [InlineData("""{"data":[{"id":"topsecret"}]}""")]
    [InlineData("""{"data":[{"name":"topsecret","id":topsecret}]}""")]
    [InlineData("""{"data":[{"created_at":"topsecret"}]}""")]
    [InlineData("""{"data":[{"digest":"topsecret!"}]}""")]
    [InlineData("""{"data":["topsecret"]}""")]
    [InlineData("""{"data":[{"name":"topsecret""")]
    [InlineData("<p>topsecret</p>")]
    public async Task ReadAsync_Fault_ShowsNoValue(string body)
    {
        var fault = await FaultAsync<Ticket>(Encoding.UTF8.GetBytes(body), Selectors(Selector("data")));
        Assert.DoesNotContain("topsecret", fault.ToString(), StringComparison.Ordinal);
    }
}
