using RestSource.Generators.Emission.Parents;

namespace RestSource.Generators.Emission.Records;

/// <summary>Emits how a record writes itself: by meaning the JSON it came from.</summary>
internal static class RecordWriterEmitter
{
    /// <summary>Emits <c>WriteJson</c>.</summary>
    public static void Emit(CodeWriter writer, RecordSyntax record)
    {
        writer.Lines("/// <summary>Writes the record, by meaning the JSON that it came from.</summary>");
        using (writer.Block("internal void WriteJson(global::System.Text.Json.Utf8JsonWriter writer)"))
        {
            if (record.MayBeBare)
            {
                using (writer.Block("if (Value is { } value)"))
                {
                    writer.Lines("""
                        value.WriteTo(writer);
                        return;
                        """);
                }

                writer.Blank();
            }

            writer.Lines("writer.WriteStartObject();");
            foreach (var column in record.Columns)
            {
                writer.Lines(FieldSyntax.Write(column));
            }

            if (record.Parent is { } parent)
            {
                ParentFieldsEmitter.EmitWrite(writer, parent);
            }

            writer.Lines("""
                Additional.WriteTo(writer);
                writer.WriteEndObject();
                """);
        }
    }
}
