#nullable enable

namespace Demo.Demo
{
    /// <summary>One record of <c>pairs</c>.</summary>
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::RestSource.Json.JsonRecordConverter<Pair>))]
    public sealed partial record Pair : global::RestSource.IJsonRecord<Pair>
    {
        /// <summary><c>value</c>.</summary>
        public required global::System.Collections.Generic.IReadOnlyList<global::System.Collections.Generic.IReadOnlyList<long>> Value { get; init; }

        static Pair global::RestSource.IJsonRecord<Pair>.Read(ref global::System.Text.Json.Utf8JsonReader reader) => ReadJson(ref reader);

        void global::RestSource.IJsonRecord<Pair>.Write(global::System.Text.Json.Utf8JsonWriter writer) => WriteJson(writer);

        /// <summary>Reads a record. The reader stands on its first token and is left on its last.</summary>
        internal static Pair ReadJson(ref global::System.Text.Json.Utf8JsonReader reader) =>
            new() { Value = global::RestSource.Json.JsonColumn.ReadArray(ref reader, static (ref global::System.Text.Json.Utf8JsonReader item) => global::RestSource.Json.JsonColumn.ReadArray(ref item, global::RestSource.Json.JsonColumn.ReadBigInt)) };

        /// <summary>Writes the record, by meaning the JSON that it came from.</summary>
        internal void WriteJson(global::System.Text.Json.Utf8JsonWriter writer) =>
            global::RestSource.Json.JsonColumn.WriteArrayItem(writer, Value, static (writer, item) => global::RestSource.Json.JsonColumn.WriteArrayItem(writer, item, global::RestSource.Json.JsonColumn.WriteItem));
    }
}
