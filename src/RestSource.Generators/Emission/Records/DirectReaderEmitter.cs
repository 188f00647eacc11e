using System.Text;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Records;

/// <summary>Emits how a record reads itself without a reader of tokens, as services usually write it: a line for each column, in the order expected.</summary>
internal static class DirectReaderEmitter
{
    private const string Json = "global::RestSource.Json";
    private const string Direct = "global::RestSource.Json.Direct";

    // What the runtime leaves for a record's own levels; the rest is for those around it, and inside values of any shape.
    private const int MaxLevels = 32;

    // With more, the time that names in another order take, each compared with all, is seen beside that of their values.
    private const int FewColumns = 32;

    /// <summary>Whether the record is of a shape that can be read so.</summary>
    public static bool CanRead(RecordSyntax record) =>
        record.Model.Kind != RecordKind.BareValue && record.Columns.Count > 0 && Levels(record.Model) <= MaxLevels;

    /// <summary>Emits <c>ReadDirect</c>.</summary>
    public static void Emit(CodeWriter writer, RecordSyntax record)
    {
        var type = record.Names.Type;
        using (writer.Block(
            $"static int global::RestSource.IJsonRecord<{type}>.ReadDirect(global::System.ReadOnlySpan<byte> json, int at, {Direct}.RecordMemory memory, out {type}? record)"))
        {
            RecordReaderEmitter.Locals(writer, record);
            writer.Lines($"""
                record = null;
                at = {Direct}.DirectRecord.Begin(json, at);
                """);
            Fields(writer, record);
            if (record.Columns.Any(static column => !column.Field.Nullable))
            {
                using (writer.Block("if (!presence.Holds(RequiredColumns))"))
                {
                    writer.Lines($"return {Direct}.DirectRecord.Refused;");
                }

                writer.Blank();
            }

            RecordReaderEmitter.Result(writer, record, "record =");
            writer.Lines("return at + 1;");
        }

        ColumnNames(writer, record);
    }

    private static void Fields(CodeWriter writer, RecordSyntax record)
    {
        if (record.ReadColumns.Count <= FewColumns)
        {
            FewFields(writer, record);
        }
        else
        {
            ManyFields(writer, record);
        }

        writer.Blank();
    }

    // In the usual order one pass takes every field; in another, as many passes as it takes.
    private static void FewFields(CodeWriter writer, RecordSyntax record)
    {
        var syntax = new FieldSyntax(record.Source);
        using (writer.Block($"while (!{Direct}.DirectRecord.IsEnd(json, at))"))
        {
            writer.Lines("var before = at;");
            foreach (var column in record.ReadColumns)
            {
                writer.Lines(
                    $"if ({Direct}.DirectRecord.TryTake(json, ref at, {CSharpLiteral.Utf8($"\"{Name(column)}\":")})) "
                    + $"{{ at = {syntax.ReadDirect(column)}; presence.Add({CSharpLiteral.Number(column.Number)}); }}");
            }

            using (writer.Block("if (at == before)"))
            {
                Keep(writer);
            }
        }
    }

    // Which column comes next is found by its name, at the same price in any order.
    private static void ManyFields(CodeWriter writer, RecordSyntax record)
    {
        var syntax = new FieldSyntax(record.Source);
        writer.Lines("var column = -1;");
        using (writer.Block($"while (!{Direct}.DirectRecord.IsEnd(json, at))"))
        {
            using (writer.Block("if (!ColumnNames.TryTake(json, ref at, memory, ref column))"))
            {
                Keep(writer);
                writer.Blank().Lines("continue;");
            }

            writer.Blank().Lines("presence.Add(column);");
            using (writer.Block("switch (column)"))
            {
                foreach (var column in record.ReadColumns)
                {
                    writer.Lines($"case {CSharpLiteral.Number(column.Number)}: at = {syntax.ReadDirect(column)}; break;");
                }
            }
        }
    }

    private static void Keep(CodeWriter writer)
    {
        writer.Lines($"at = {Direct}.DirectRecord.Keep(json, at, ref additional);");
        using (writer.Block($"if (at == {Direct}.DirectRecord.Refused)"))
        {
            writer.Lines("return at;");
        }
    }

    /// <summary>Emits the names of many columns.</summary>
    private static void ColumnNames(CodeWriter writer, RecordSyntax record)
    {
        if (record.ReadColumns.Count > FewColumns)
        {
            var names = string.Join(", ", record.ReadColumns.Select(static column => CSharpLiteral.Text(Name(column))));
            writer.Blank().Lines($"private static readonly {Direct}.DirectNames ColumnNames = new({names});");
        }
    }

    /// <summary>A column's name as JSON writes it between quotes: with escapes where there must be some.</summary>
    private static string Name(RecordColumn column)
    {
        var json = new StringBuilder();
        foreach (var character in column.Field.Name)
        {
            json.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < ' ' => $"\\u{(int)character:x4}",
                _ => character.ToString(),
            });
        }

        return json.ToString();
    }

    private static int Levels(RecordModel record) => 1 + record.Fields.Select(static field => Levels(field.Type)).DefaultIfEmpty().Max();

    private static int Levels(FieldType type) => type switch
    {
        FieldType.Array array => 1 + Levels(array.Element),
        FieldType.Object nested => Levels(nested.Record),
        _ => 0,
    };
}
