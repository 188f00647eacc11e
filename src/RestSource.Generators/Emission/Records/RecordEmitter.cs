using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Parents;

namespace RestSource.Generators.Emission.Records;

/// <summary>Emits a resource's record and the records nested in it.</summary>
internal static class RecordEmitter
{
    /// <summary>Emits them, the outermost first.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource)
    {
        var record = RecordSyntax.Of(resource);
        writer.Separated(record.Nested().Prepend(record), Emit);
        if (record.Parent is { } parent)
        {
            ParentFieldsEmitter.EmitType(writer, resource, parent);
        }
    }

    private static void Emit(CodeWriter writer, RecordSyntax record)
    {
        var type = record.Names.Type;
        var key = record.Key is { } keyed ? $", global::RestSource.IKeyed<{keyed.Type}>" : string.Empty;
        writer.Lines(DocText.Summary(record.Summary)).Mark();
        using (writer.Block($"""
            [global::System.Text.Json.Serialization.JsonConverter(typeof(global::RestSource.Json.JsonRecordConverter<{type}>))]
            public sealed partial record {type} : global::RestSource.IJsonRecord<{type}>{key}
            """))
        {
            RecordPropertiesEmitter.Emit(writer, record);
            writer.Blank().Lines($"""
                static {type} global::RestSource.IJsonRecord<{type}>.Read(ref global::System.Text.Json.Utf8JsonReader reader) => ReadJson(ref reader);

                void global::RestSource.IJsonRecord<{type}>.Write(global::System.Text.Json.Utf8JsonWriter writer) => WriteJson(writer);

                """);
            if (record.Model.Kind == RecordKind.BareValue)
            {
                BareRecordEmitter.Emit(writer, record);
            }
            else
            {
                if (DirectReaderEmitter.CanRead(record))
                {
                    DirectReaderEmitter.Emit(writer, record);
                    writer.Blank();
                }

                RecordReaderEmitter.Emit(writer, record);
                writer.Blank();
                RecordWriterEmitter.Emit(writer, record);
            }
        }
    }
}
