using System.Text.Json;
using System.Text.Json.Serialization;
using RestSource.Json;
using RestSource.Json.Direct;

namespace RestSource.Runtime.Tests.Json.Records;

/// <summary>A record as the generator emits it, with one column of every type.</summary>
[JsonConverter(typeof(JsonRecordConverter<Ticket>))]
public sealed partial record Ticket : IJsonRecord<Ticket>, IKeyed<long>
{
    private static readonly RequiredColumns RequiredColumns = new((0, "id"), (1, "name"), (4, "created_at"), (9, "tags"));

    private ColumnPresence _presence;

    public required long Id { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public decimal? Amount { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public double? Score { get; init; }

    public bool? Open { get; init; }

    public DateOnly? Due { get; init; }

    public TicketOwner? Owner { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public IReadOnlyList<TicketOwner?>? Watchers { get; init; }

    public TimeOnly? At { get; init; }

    public byte[]? Digest { get; init; }

    public JsonElement? Meta { get; init; }

    public IReadOnlyList<IReadOnlyList<long?>>? Grid { get; init; }

    public AdditionalFields Additional { get; init; } = AdditionalFields.Empty;

    long IKeyed<long>.Key => Id;

    static Ticket IJsonRecord<Ticket>.Read(ref Utf8JsonReader reader) => ReadJson(ref reader);

    void IJsonRecord<Ticket>.Write(Utf8JsonWriter writer) => WriteJson(writer);

    static int IJsonRecord<Ticket>.ReadDirect(ReadOnlySpan<byte> json, int at, RecordMemory memory, out Ticket? record)
    {
        long id = default;
        string name = "";
        string? description = null;
        decimal? amount = null;
        DateTimeOffset createdAt = default;
        double? score = null;
        bool? open = null;
        DateOnly? due = null;
        TicketOwner? owner = null;
        IReadOnlyList<string> tags = Array.Empty<string>();
        IReadOnlyList<TicketOwner?>? watchers = null;
        TimeOnly? atValue = null;
        byte[]? digest = null;
        JsonElement? meta = null;
        IReadOnlyList<IReadOnlyList<long?>>? grid = null;
        var additional = default(AdditionalFieldsBuilder);
        var presence = ColumnPresence.ForReading();
        record = null;
        at = DirectRecord.Begin(json, at);
        while (!DirectRecord.IsEnd(json, at))
        {
            var before = at;
            if (DirectRecord.TryTake(json, ref at, "\"id\":"u8)) { at = DirectColumn.ReadBigInt(json, at, ref memory[0], out id); presence.Add(0); }
            if (DirectRecord.TryTake(json, ref at, "\"name\":"u8)) { at = DirectColumn.ReadText(json, at, ref memory[1], out name); presence.Add(1); }
            if (DirectRecord.TryTake(json, ref at, "\"description\":"u8)) { at = DirectColumn.ReadNullableText(json, at, ref memory[2], out description); presence.Add(2); }
            if (DirectRecord.TryTake(json, ref at, "\"amount\":"u8)) { at = DirectColumn.ReadNullableDecimal(json, at, ref memory[3], out amount); presence.Add(3); }
            if (DirectRecord.TryTake(json, ref at, "\"created_at\":"u8)) { at = DirectColumn.ReadTimestamp(json, at, ref memory[4], out createdAt); presence.Add(4); }
            if (DirectRecord.TryTake(json, ref at, "\"score\":"u8)) { at = DirectColumn.ReadNullableDouble(json, at, ref memory[5], out score); presence.Add(5); }
            if (DirectRecord.TryTake(json, ref at, "\"open\":"u8)) { at = DirectColumn.ReadNullableBool(json, at, ref memory[6], out open); presence.Add(6); }
            if (DirectRecord.TryTake(json, ref at, "\"due\":"u8)) { at = DirectColumn.ReadNullableDate(json, at, ref memory[7], out due); presence.Add(7); }
            if (DirectRecord.TryTake(json, ref at, "\"owner\":"u8)) { at = DirectColumn.ReadNullableRecord(json, at, ref memory[8], out owner); presence.Add(8); }
            if (DirectRecord.TryTake(json, ref at, "\"tags\":"u8)) { at = DirectColumn.ReadTextArray(json, at, ref memory[9], out tags); presence.Add(9); }
            if (DirectRecord.TryTake(json, ref at, "\"watchers\":"u8)) { at = DirectColumn.ReadNullableArray(json, at, DirectColumn.ReadNullableRecord, ref memory[10], out watchers); presence.Add(10); }
            if (DirectRecord.TryTake(json, ref at, "\"at\":"u8)) { at = DirectColumn.ReadNullableTime(json, at, ref memory[11], out atValue); presence.Add(11); }
            if (DirectRecord.TryTake(json, ref at, "\"digest\":"u8)) { at = DirectColumn.ReadNullableBinary(json, at, ref memory[12], out digest); presence.Add(12); }
            if (DirectRecord.TryTake(json, ref at, "\"meta\":"u8)) { at = DirectColumn.ReadNullableJson(json, at, ref memory[13], out meta); presence.Add(13); }
            if (DirectRecord.TryTake(json, ref at, "\"grid\":"u8)) { at = DirectColumn.ReadNullableArray(json, at, static (ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out IReadOnlyList<long?> item) => DirectColumn.ReadArray(json, at, DirectColumn.ReadNullableBigInt, ref memory, out item), ref memory[14], out grid); presence.Add(14); }
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

        record = new Ticket
        {
            Id = id,
            Name = name,
            Description = description,
            Amount = amount,
            CreatedAt = createdAt,
            Score = score,
            Open = open,
            Due = due,
            Owner = owner,
            Tags = tags,
            Watchers = watchers,
            At = atValue,
            Digest = digest,
            Meta = meta,
            Grid = grid,
            Additional = additional.ToFields(),
            _presence = presence,
        };
        return at + 1;
    }

    internal static Ticket ReadJson(ref Utf8JsonReader reader)
    {
        long id = default;
        string name = "";
        string? description = null;
        decimal? amount = null;
        DateTimeOffset createdAt = default;
        double? score = null;
        bool? open = null;
        DateOnly? due = null;
        TicketOwner? owner = null;
        IReadOnlyList<string> tags = Array.Empty<string>();
        IReadOnlyList<TicketOwner?>? watchers = null;
        TimeOnly? at = null;
        byte[]? digest = null;
        JsonElement? meta = null;
        IReadOnlyList<IReadOnlyList<long?>>? grid = null;
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
                case 0: id = JsonColumn.ReadBigInt(ref reader); break;
                case 1: name = JsonColumn.ReadText(ref reader); break;
                case 2: description = JsonColumn.ReadNullableText(ref reader); break;
                case 3: amount = JsonColumn.ReadNullableDecimal(ref reader); break;
                case 4: createdAt = JsonColumn.ReadTimestamp(ref reader); break;
                case 5: score = JsonColumn.ReadNullableDouble(ref reader); break;
                case 6: open = JsonColumn.ReadNullableBool(ref reader); break;
                case 7: due = JsonColumn.ReadNullableDate(ref reader); break;
                case 8: owner = JsonRecord.IsNone(ref reader) ? null : TicketOwner.ReadJson(ref reader); break;
                case 9: tags = JsonColumn.ReadArray(ref reader, JsonColumn.ReadText); break;
                case 10: watchers = JsonColumn.ReadNullableArray(ref reader, static (ref Utf8JsonReader item) => JsonRecord.IsNone(ref item) ? null : TicketOwner.ReadJson(ref item)); break;
                case 11: at = JsonColumn.ReadNullableTime(ref reader); break;
                case 12: digest = JsonColumn.ReadNullableBinary(ref reader); break;
                case 13: meta = JsonColumn.ReadNullableJson(ref reader); break;
                case 14: grid = JsonColumn.ReadNullableArray(ref reader, static (ref Utf8JsonReader item) => JsonColumn.ReadArray(ref item, JsonColumn.ReadNullableBigInt)); break;
            }
        }

        presence.Require(RequiredColumns);
        return new Ticket
        {
            Id = id,
            Name = name,
            Description = description,
            Amount = amount,
            CreatedAt = createdAt,
            Score = score,
            Open = open,
            Due = due,
            Owner = owner,
            Tags = tags,
            Watchers = watchers,
            At = at,
            Digest = digest,
            Meta = meta,
            Grid = grid,
            Additional = additional.ToFields(),
            _presence = presence,
        };
    }

    internal void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonColumn.Write(writer, "id"u8, Id);
        JsonColumn.Write(writer, "name"u8, Name);
        JsonColumn.Write(writer, "description"u8, Description, absent: _presence.IsAbsent(2));
        JsonColumn.Write(writer, "amount"u8, Amount, absent: _presence.IsAbsent(3));
        JsonColumn.Write(writer, "created_at"u8, CreatedAt);
        JsonColumn.Write(writer, "score"u8, Score, absent: _presence.IsAbsent(5));
        JsonColumn.Write(writer, "open"u8, Open, absent: _presence.IsAbsent(6));
        JsonColumn.Write(writer, "due"u8, Due, absent: _presence.IsAbsent(7));
        JsonColumn.WriteRecord(writer, "owner"u8, Owner, absent: _presence.IsAbsent(8));
        JsonColumn.WriteArray(writer, "tags"u8, Tags, JsonColumn.WriteItem, absent: false);
        JsonColumn.WriteArray(writer, "watchers"u8, Watchers, JsonColumn.WriteRecordItem, absent: _presence.IsAbsent(10));
        JsonColumn.Write(writer, "at"u8, At, absent: _presence.IsAbsent(11));
        JsonColumn.Write(writer, "digest"u8, Digest, absent: _presence.IsAbsent(12));
        JsonColumn.Write(writer, "meta"u8, Meta, absent: _presence.IsAbsent(13));
        JsonColumn.WriteArray(writer, "grid"u8, Grid, static (writer, item) => JsonColumn.WriteArrayItem(writer, item, JsonColumn.WriteItem), absent: _presence.IsAbsent(14));
        Additional.WriteTo(writer);
        writer.WriteEndObject();
    }

    private static int ColumnOf(ref Utf8JsonReader reader) => JsonRecord.NameLength(ref reader) switch
    {
        2 when reader.ValueTextEquals("id"u8) => 0,
        4 when reader.ValueTextEquals("name"u8) => 1,
        11 when reader.ValueTextEquals("description"u8) => 2,
        6 when reader.ValueTextEquals("amount"u8) => 3,
        10 when reader.ValueTextEquals("created_at"u8) => 4,
        5 when reader.ValueTextEquals("score"u8) => 5,
        4 when reader.ValueTextEquals("open"u8) => 6,
        3 when reader.ValueTextEquals("due"u8) => 7,
        5 when reader.ValueTextEquals("owner"u8) => 8,
        4 when reader.ValueTextEquals("tags"u8) => 9,
        8 when reader.ValueTextEquals("watchers"u8) => 10,
        2 when reader.ValueTextEquals("at"u8) => 11,
        6 when reader.ValueTextEquals("digest"u8) => 12,
        4 when reader.ValueTextEquals("meta"u8) => 13,
        4 when reader.ValueTextEquals("grid"u8) => 14,
        _ => -1,
    };
}
