using System.Text.Json;
using System.Text.Json.Serialization;
using RestSource.Json;
using RestSource.Json.Direct;

namespace RestSource.Runtime.Tests.Json.Records;

/// <summary>A nested record as the generator emits it; one of its names needs escapes.</summary>
[JsonConverter(typeof(JsonRecordConverter<TicketOwner>))]
public sealed partial record TicketOwner : IJsonRecord<TicketOwner>
{
    private static readonly RequiredColumns RequiredColumns = new((0, "name"));

    private ColumnPresence _presence;

    public required string Name { get; init; }

    public string? MäilBox { get; init; }

    public AdditionalFields Additional { get; init; } = AdditionalFields.Empty;

    static TicketOwner IJsonRecord<TicketOwner>.Read(ref Utf8JsonReader reader) => ReadJson(ref reader);

    void IJsonRecord<TicketOwner>.Write(Utf8JsonWriter writer) => WriteJson(writer);

    static int IJsonRecord<TicketOwner>.ReadDirect(ReadOnlySpan<byte> json, int at, RecordMemory memory, out TicketOwner? record)
    {
        string name = "";
        string? mäilBox = null;
        var additional = default(AdditionalFieldsBuilder);
        var presence = ColumnPresence.ForReading();
        record = null;
        at = DirectRecord.Begin(json, at);
        while (!DirectRecord.IsEnd(json, at))
        {
            var before = at;
            if (DirectRecord.TryTake(json, ref at, "\"name\":"u8)) { at = DirectColumn.ReadText(json, at, ref memory[0], out name); presence.Add(0); }
            if (DirectRecord.TryTake(json, ref at, "\"mäil \\\"box\\\"\":"u8)) { at = DirectColumn.ReadNullableText(json, at, ref memory[1], out mäilBox); presence.Add(1); }
            if (at == before)
            {
                at = DirectRecord.Keep(json, at, ref additional);
                if (at == DirectRecord.Refused)
                {
                    return at;
                }
            }
        }

        if (!presence.Holds(RequiredColumns))
        {
            return DirectRecord.Refused;
        }

        record = new TicketOwner { Name = name, MäilBox = mäilBox, Additional = additional.ToFields(), _presence = presence };
        return at + 1;
    }

    internal static TicketOwner ReadJson(ref Utf8JsonReader reader)
    {
        string name = "";
        string? mäilBox = null;
        var additional = default(AdditionalFieldsBuilder);
        var presence = ColumnPresence.ForReading();
        JsonRecord.BeginObject(ref reader);
        while (JsonRecord.NextField(ref reader))
        {
            var column = ColumnOf(ref reader);
            if (column < 0)
            {
                additional.Add(ref reader);
                continue;
            }

            presence.Add(column);
            reader.Read();
            switch (column)
            {
                case 0: name = JsonColumn.ReadText(ref reader); break;
                case 1: mäilBox = JsonColumn.ReadNullableText(ref reader); break;
            }
        }

        presence.Require(RequiredColumns);
        return new TicketOwner { Name = name, MäilBox = mäilBox, Additional = additional.ToFields(), _presence = presence };
    }

    internal void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonColumn.Write(writer, "name"u8, Name);
        JsonColumn.Write(writer, "mäil \"box\""u8, MäilBox, absent: _presence.IsAbsent(1));
        Additional.WriteTo(writer);
        writer.WriteEndObject();
    }

    private static int ColumnOf(ref Utf8JsonReader reader) => JsonRecord.NameLength(ref reader) switch
    {
        4 when reader.ValueTextEquals("name"u8) => 0,
        11 when reader.ValueTextEquals("mäil \"box\""u8) => 1,
        _ => -1,
    };
}
