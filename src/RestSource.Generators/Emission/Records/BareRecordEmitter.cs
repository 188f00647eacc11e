namespace RestSource.Generators.Emission.Records;

/// <summary>Emits how a record reads and writes itself that is a bare scalar or array, and no object.</summary>
internal static class BareRecordEmitter
{
    /// <summary>Emits <c>ReadJson</c> and <c>WriteJson</c>.</summary>
    public static void Emit(CodeWriter writer, RecordSyntax record)
    {
        var value = record.Columns[0];
        writer.Lines($$"""
            /// <summary>Reads a record. The reader stands on its first token and is left on its last.</summary>
            internal static {{record.Names.Type}} ReadJson(ref global::System.Text.Json.Utf8JsonReader reader) =>
                new() { {{value.Names.Property}} = {{new FieldSyntax(record.Source).Read(value)}} };

            /// <summary>Writes the record, by meaning the JSON that it came from.</summary>
            internal void WriteJson(global::System.Text.Json.Utf8JsonWriter writer) =>
                {{FieldSyntax.WriteBare(value)}}
            """);
    }
}
