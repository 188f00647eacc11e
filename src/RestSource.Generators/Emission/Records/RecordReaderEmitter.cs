using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Parents;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Records;

/// <summary>Emits how a record reads itself from UTF-8.</summary>
internal static class RecordReaderEmitter
{
    private const string Json = "global::RestSource.Json";

    /// <summary>Emits <c>ReadJson</c> and what it looks things up in.</summary>
    public static void Emit(CodeWriter writer, RecordSyntax record)
    {
        var required = record.Columns.Where(static column => !column.Field.Nullable).ToArray();
        writer.Lines("/// <summary>Reads a record. The reader stands on its first token and is left on its last.</summary>");
        using (writer.Block($"internal static {record.Names.Type} ReadJson(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            Bare(writer, record);
            Locals(writer, record);
            writer.Lines($"{Json}.JsonRecord.BeginObject(ref reader);");
            Fields(writer, record);
            if (required.Length > 0)
            {
                writer.Lines("presence.Require(RequiredColumns);");
            }

            Result(writer, record, "return");
        }

        if (required.Length > 0)
        {
            writer.Blank();
            RequiredColumns(writer, required);
        }

        if (record.ReadColumns.Count > 0)
        {
            writer.Blank();
            ColumnOf(writer, record.ReadColumns);
        }
    }

    /// <summary>Emits a local for each column, for the fields that none has, and for which columns there were.</summary>
    internal static void Locals(CodeWriter writer, RecordSyntax record)
    {
        var syntax = new FieldSyntax(record.Source);
        foreach (var column in record.ReadColumns)
        {
            writer.Lines($"{syntax.TypeOf(column)} {column.Names.Local} = {syntax.DefaultOf(column)};");
        }

        writer.Lines($"var additional = {Additional(record.Contract.Columns)};");
        if (record.ReadColumns.Count > 0)
        {
            writer.Lines($"var presence = {Json}.ColumnPresence.ForReading();");
        }
    }

    private static string Additional(ContractMode mode) => mode switch
    {
        ContractMode.Freeze or ContractMode.DiscardRow => $"{Json}.AdditionalFieldsBuilder.Refusing()",
        ContractMode.DiscardValue => $"{Json}.AdditionalFieldsBuilder.Discarding()",
        _ => $"default({Json}.AdditionalFieldsBuilder)",
    };

    private static void Bare(CodeWriter writer, RecordSyntax record)
    {
        if (record.MayBeBare)
        {
            using (writer.Block("if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartObject)"))
            {
                writer.Lines($"return new {record.Names.Type} {{ Value = {Json}.JsonColumn.ReadJson(ref reader) }};");
            }

            writer.Blank();
        }
    }

    private static void Fields(CodeWriter writer, RecordSyntax record)
    {
        using (writer.Block($"while ({Json}.JsonRecord.NextField(ref reader))"))
        {
            if (record.ReadColumns.Count == 0)
            {
                writer.Lines("additional.Add(ref reader);");
            }
            else
            {
                Field(writer, record);
            }
        }

        writer.Blank();
    }

    private static void Field(CodeWriter writer, RecordSyntax record)
    {
        writer.Lines("var column = ColumnOf(ref reader);");
        using (writer.Block("if (column < 0)"))
        {
            writer.Lines("""
                additional.Add(ref reader);
                continue;
                """);
        }

        writer.Blank().Lines("""
            presence.Add(column);
            reader.Read();
            """);
        var syntax = new FieldSyntax(record.Source) { DiscardsValues = record.Contract.DataType == ContractMode.DiscardValue };
        using (writer.Block("switch (column)"))
        {
            foreach (var column in record.ReadColumns)
            {
                writer.Lines($"case {CSharpLiteral.Number(column.Number)}:");
                using (writer.Indent())
                {
                    writer.Lines($"""
                        {column.Names.Local} = {syntax.Read(column)};
                        break;
                        """);
                }
            }
        }
    }

    /// <summary>Emits the record made of the locals.</summary>
    /// <param name="writer">Takes the code.</param>
    /// <param name="record">The record.</param>
    /// <param name="destination">What stands before the record: <c>return</c>, or an assignment.</param>
    internal static void Result(CodeWriter writer, RecordSyntax record, string destination)
    {
        using (writer.Block($"{destination} new {record.Names.Type}", end: ";"))
        {
            foreach (var column in record.Columns)
            {
                writer.Lines($"{column.Names.Property} = {column.Names.Local},");
            }

            if (record.Parent is { } parent)
            {
                writer.Lines($"{ParentNaming.Property} = {ParentFieldsEmitter.Read(record, parent)},");
            }

            writer.Lines("Additional = additional.ToFields(),");
            if (record.RemembersPresence)
            {
                writer.Lines("_presence = presence,");
            }
        }
    }

    private static void RequiredColumns(CodeWriter writer, IReadOnlyList<RecordColumn> required)
    {
        var columns = string.Join(", ", required.Select(static column => $"({CSharpLiteral.Number(column.Number)}, {CSharpLiteral.Text(column.Field.Name)})"));
        writer.Lines($"private static readonly {Json}.RequiredColumns RequiredColumns = new({columns});");
    }

    // The length tells most names apart before a byte of them is compared.
    private static void ColumnOf(CodeWriter writer, IReadOnlyList<RecordColumn> columns)
    {
        using (writer.Block(
            $"private static int ColumnOf(ref global::System.Text.Json.Utf8JsonReader reader) => {Json}.JsonRecord.NameLength(ref reader) switch", end: ";"))
        {
            foreach (var column in columns)
            {
                var length = CSharpLiteral.Number(CSharpLiteral.Utf8Length(column.Field.Name));
                writer.Lines($"{length} when reader.ValueTextEquals({CSharpLiteral.Utf8(column.Field.Name)}) => {CSharpLiteral.Number(column.Number)},");
            }

            writer.Lines("_ => -1,");
        }
    }
}
