using System.Text.Json;
using RestSource.Json;

namespace RestSource.Runtime.Tests.Json.Records;

/// <summary>A record that is whatever JSON stands there, so that what a page took for a record can be compared byte by byte.</summary>
public sealed record Anything(string Json) : IJsonRecord<Anything>
{
    public static Anything Read(ref Utf8JsonReader reader) => new(JsonElement.ParseValue(ref reader).GetRawText());

    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(Json);
    }
}
