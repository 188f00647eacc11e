using System.Text.Json;

namespace RestSource.Tests.Incremental;

/// <summary>A record of any shape: the JSON that it came from.</summary>
internal sealed record Entry(string Json) : IJsonRecord<Entry>
{
    public static Entry Read(ref Utf8JsonReader reader) => new(JsonElement.ParseValue(ref reader).GetRawText());

    public void Write(Utf8JsonWriter writer) => writer.WriteRawValue(Json);

    public override string ToString() => Json;
}
