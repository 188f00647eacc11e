using System.Reflection;
using System.Text.Json;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Tests.Records;

/// <summary>Emitted records, compiled and run: what they read they write back.</summary>
public class RecordRoundTripTests
{
    private static readonly Assembly Shapes = Emitted.Load(Emitted.Records(Models.Source("shapes", [.. RecordShapes.All])));

    [Theory]
    [InlineData("Project", """{"id":1,"name":"A","created_at":"2026-01-02T03:04:05Z","tags":["x","y"]}""")]
    [InlineData("Project", """{"id":1,"name":"A","created_at":"2026-01-02T03:04:05Z","budget":null,"owner":null,"tags":[],"members":null}""")]
    [InlineData("Project", """{"id":1,"name":"A","created_at":"2026-01-02T03:04:05Z","budget":10.50,"owner":{"id":7,"x":[1,{}]},"tags":[],"members":[{"name":"B","email":null}],"extra":{"a":1}}""")]
    [InlineData("Rate", """{"day":"2026-01-02","currency":{"code":"EUR"}}""")]
    [InlineData("Thing", """{"anything":[1,2]}""")]
    [InlineData("Thing", "[1,\"two\"]")]
    [InlineData("Thing", "42")]
    [InlineData("Event", """{"id":"e-1","rest":true}""")]
    [InlineData("Code", "\"EUR\"")]
    [InlineData("Reading", "1.5")]
    [InlineData("Reading", "null")]
    [InlineData("Pair", "[[1,2],[],[3]]")]
    public void Record_WritesWhatItRead(string record, string json)
    {
        var type = TypeOf(record);

        Assert.True(JsonElement.DeepEquals(Parse(json), Parse(JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type))));
    }

    [Fact]
    public void Record_EveryArrayShape_WritesWhatItRead()
    {
        var json = JsonSerializer.Serialize(RecordShapes.Arrays.Record.Fields.ToDictionary(static field => field.Name, static field => Value(field.Type)));
        var type = TypeOf("Array");

        Assert.True(JsonElement.DeepEquals(Parse(json), Parse(JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type))));
    }

    [Theory]
    [InlineData("Project", "Key", 7L)]
    public void KeyedRecord_TellsItsKey(string record, string property, object key)
    {
        var read = JsonSerializer.Deserialize("""{"id":7,"name":"A","created_at":"2026-01-02T03:04:05Z","tags":[]}""", TypeOf(record))!;

        Assert.Equal(key, typeof(IKeyed<long>).GetProperty(property)!.GetValue(read));
    }

    [Fact]
    public void CompoundKey_IsATuple()
    {
        var rate = JsonSerializer.Deserialize("""{"day":"2026-01-02","currency":{"code":"EUR"}}""", TypeOf("Rate"));

        Assert.Equal((new DateOnly(2026, 1, 2), "EUR"), Assert.IsAssignableFrom<IKeyed<(DateOnly, string)>>(rate).Key);
    }

    [Fact]
    public void OpenKey_IsItsRawJson()
    {
        var read = JsonSerializer.Deserialize("""{"id":{"a":1}}""", TypeOf("Event"));

        Assert.Equal("""{"a":1}""", Assert.IsAssignableFrom<IKeyed<string>>(read).Key);
    }

    [Theory]
    [InlineData("""{"id":1}""", "name")]
    [InlineData("""{"id":null,"name":"A","created_at":"2026-01-02T03:04:05Z","tags":[]}""", "null")]
    [InlineData("[]", "object")]
    public void Record_ThatIsNotAsDeclared_SaysWhy(string json, string reason) =>
        Assert.Contains(reason, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, TypeOf("Project"))).Message, StringComparison.Ordinal);

    private static Type TypeOf(string record) => Shapes.GetType($"Demo.Shapes.{record}", throwOnError: true)!;

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static object? Value(FieldType type) => type switch
    {
        FieldType.Array { ElementNullable: true } array => new[] { Value(array.Element), null },
        FieldType.Array array => new[] { Value(array.Element) },
        FieldType.Object => new { id = 1 },
        FieldType.Scalar { Type: ColumnType.Text } => "text",
        FieldType.Scalar { Type: ColumnType.BigInt } => 12L,
        FieldType.Scalar { Type: ColumnType.Double } => 1.5,
        FieldType.Scalar { Type: ColumnType.Decimal } => 2.25m,
        FieldType.Scalar { Type: ColumnType.Bool } => true,
        FieldType.Scalar { Type: ColumnType.Timestamp } => "2026-01-02T03:04:05Z",
        FieldType.Scalar { Type: ColumnType.Date } => "2026-01-02",
        FieldType.Scalar { Type: ColumnType.Time } => "03:04:05",
        FieldType.Scalar { Type: ColumnType.Binary } => "AQID",
        _ => new { any = new[] { 1 } },
    };
}
