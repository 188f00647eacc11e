#nullable enable

namespace Demo.Demo
{
    /// <summary>One record of <c>things</c>.</summary>
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::RestSource.Json.JsonRecordConverter<Thing>))]
    public sealed partial record Thing : global::RestSource.IJsonRecord<Thing>
    {
        /// <summary>The record itself when it is not an object.</summary>
        public global::System.Text.Json.JsonElement? Value { get; init; }

        /// <summary>The fields that the config does not declare, as they came.</summary>
        public global::RestSource.Json.AdditionalFields Additional { get; init; } = global::RestSource.Json.AdditionalFields.Empty;

        static Thing global::RestSource.IJsonRecord<Thing>.Read(ref global::System.Text.Json.Utf8JsonReader reader) => ReadJson(ref reader);

        void global::RestSource.IJsonRecord<Thing>.Write(global::System.Text.Json.Utf8JsonWriter writer) => WriteJson(writer);

        /// <summary>Reads a record. The reader stands on its first token and is left on its last.</summary>
        internal static Thing ReadJson(ref global::System.Text.Json.Utf8JsonReader reader)
        {
            if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartObject)
            {
                return new Thing { Value = global::RestSource.Json.JsonColumn.ReadJson(ref reader) };
            }

            var additional = default(global::RestSource.Json.AdditionalFieldsBuilder);
            global::RestSource.Json.JsonRecord.BeginObject(ref reader);
            while (global::RestSource.Json.JsonRecord.NextField(ref reader))
            {
                additional.Add(ref reader);
            }

            return new Thing
            {
                Additional = additional.ToFields(),
            };
        }

        /// <summary>Writes the record, by meaning the JSON that it came from.</summary>
        internal void WriteJson(global::System.Text.Json.Utf8JsonWriter writer)
        {
            if (Value is { } value)
            {
                value.WriteTo(writer);
                return;
            }

            writer.WriteStartObject();
            Additional.WriteTo(writer);
            writer.WriteEndObject();
        }
    }
}
