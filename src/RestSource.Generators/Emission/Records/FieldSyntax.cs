using RestSource.Configuration.Model;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Records;

/// <summary>Spells field types: the C# type, the expression that reads it, the statement that writes it.</summary>
internal sealed class FieldSyntax(SourceIdentity source)
{
    private const string JsonColumn = "global::RestSource.Json.JsonColumn";
    private const string Direct = "global::RestSource.Json.Direct";

    /// <summary>Gets a value indicating whether a value that is not what is declared is read as null, where a null may stand.</summary>
    public bool DiscardsValues { get; init; }

    /// <summary>The C# type of a column.</summary>
    public string TypeOf(RecordColumn column) => TypeOf(column.Field.Type, column.Field.Nullable, column.Names.Record);

    /// <summary>What a column's local begins as: a value of its type that is always overwritten when the column is required.</summary>
    public string DefaultOf(RecordColumn column) => column.Field switch
    {
        { Nullable: true } => "null",
        { Type: FieldType.Scalar scalar } => ScalarType.Of(scalar.Type).Default,
        { Type: FieldType.Array array } => $"global::System.Array.Empty<{TypeOf(array.Element, array.ElementNullable, column.Names.Record)}>()",
        _ => "null!",
    };

    /// <summary>The expression that reads a column, the reader being on its value.</summary>
    public string Read(RecordColumn column) => DiscardsValues && column.Field.Nullable
        ? $"{JsonColumn}.ReadOrDiscard<{TypeOf(column)}>(ref reader, static (ref global::System.Text.Json.Utf8JsonReader value) => {ReadFrom("value", column)})"
        : ReadFrom("reader", column);

    /// <summary>The expression that reads a column directly, into its local, and gives the next position.</summary>
    public string ReadDirect(RecordColumn column) =>
        ReadDirect(column.Field.Type, column.Field.Nullable, column.Names.Record, $"memory[{CSharpLiteral.Number(column.Number)}]", column.Names.Local);

    /// <summary>The statement that writes a column under its name.</summary>
    /// <param name="column">The column.</param>
    /// <param name="owner">What holds it and a dot; empty for the record itself, which remembers what was absent.</param>
    public static string Write(RecordColumn column, string owner = "")
    {
        var target = $"writer, {CSharpLiteral.Utf8(column.Field.Name)}, {owner}{column.Names.Property}";
        var absent = column.Field.Nullable && owner.Length == 0 ? $"_presence.IsAbsent({CSharpLiteral.Number(column.Number)})" : "false";
        return column.Field.Type switch
        {
            FieldType.Array array => $"{JsonColumn}.WriteArray({target}, {ItemWriter(array.Element)}, absent: {absent});",
            FieldType.Object => $"{JsonColumn}.WriteRecord({target}, absent: {absent});",
            _ => $"{JsonColumn}.Write({target}{(column.Field.Nullable ? $", absent: {absent}" : string.Empty)});",
        };
    }

    /// <summary>The C# type of a value.</summary>
    /// <param name="type">The type.</param>
    /// <param name="nullable">Whether it may be null.</param>
    /// <param name="record">The names of the records in it, if it holds any.</param>
    public string TypeOf(FieldType type, bool nullable, RecordNames? record)
    {
        var name = type switch
        {
            FieldType.Scalar scalar => ScalarType.Of(scalar.Type).CSharp,
            FieldType.Array array => $"global::System.Collections.Generic.IReadOnlyList<{TypeOf(array.Element, array.ElementNullable, record)}>",
            _ => source.Qualified(record!.Type),
        };
        return nullable ? name + "?" : name;
    }

    /// <summary>The method that writes an item of a list.</summary>
    public static string ItemWriter(FieldType element) => element switch
    {
        FieldType.Array => $"static (writer, item) => {WriteValue(element, "item")}",
        FieldType.Object => $"{JsonColumn}.WriteRecordItem",
        _ => $"{JsonColumn}.WriteItem",
    };

    /// <summary>The statement that writes a column without a name, as a value of its own.</summary>
    public static string WriteBare(RecordColumn column) => WriteValue(column.Field.Type, column.Names.Property) + ";";

    private string ReadFrom(string reader, RecordColumn column) => Read(column.Field.Type, column.Field.Nullable, column.Names.Record, reader);

    private string Read(FieldType type, bool nullable, RecordNames? record, string reader) => type switch
    {
        FieldType.Array array =>
            $"{JsonColumn}.Read{Nullable(nullable)}Array(ref {reader}, {ItemReader(array.Element, array.ElementNullable, record)})",
        FieldType.Object when nullable =>
            $"global::RestSource.Json.JsonRecord.IsNone(ref {reader}) ? null : {Reader(type, nullable: false, record)}(ref {reader})",
        _ => $"{Reader(type, nullable, record)}(ref {reader})",
    };

    // A method of its own reads an item where there is one; a lambda composes it where there is none.
    private string ItemReader(FieldType element, bool nullable, RecordNames? record) =>
        element is FieldType.Array || (element is FieldType.Object && nullable)
            ? $"static (ref global::System.Text.Json.Utf8JsonReader item) => {Read(element, nullable, record, "item")}"
            : Reader(element, nullable, record);

    private string Reader(FieldType type, bool nullable, RecordNames? record) => type is FieldType.Scalar scalar
        ? $"{JsonColumn}.Read{Nullable(nullable)}{ScalarType.Of(scalar.Type).Suffix}"
        : $"{source.Qualified(record!.Type)}.ReadJson";

    private string ReadDirect(FieldType type, bool nullable, RecordNames? record, string memory, string target)
    {
        var item = type is FieldType.Array array && !IsTexts(array) ? DirectItemReader(array.Element, array.ElementNullable, record) + ", " : string.Empty;
        return $"{DirectReader(type, nullable)}(json, at, {item}ref {memory}, out {target})";
    }

    private string DirectItemReader(FieldType element, bool nullable, RecordNames? record) => element is FieldType.Array
        ? $"static (global::System.ReadOnlySpan<byte> json, int at, ref {Direct}.ColumnMemory memory, out {TypeOf(element, nullable, record)} item) => "
            + ReadDirect(element, nullable, record, "memory", "item")
        : DirectReader(element, nullable);

    private static string DirectReader(FieldType type, bool nullable) => $"{Direct}.DirectColumn.Read{Nullable(nullable)}" + type switch
    {
        FieldType.Array array => IsTexts(array) ? "TextArray" : "Array",
        FieldType.Scalar scalar => ScalarType.Of(scalar.Type).Suffix,
        _ => "Record",
    };

    private static bool IsTexts(FieldType.Array array) => array is { Element: FieldType.Scalar { Type: ColumnType.Text }, ElementNullable: false };

    private static string WriteValue(FieldType type, string value) => type switch
    {
        FieldType.Array array => $"{JsonColumn}.WriteArrayItem(writer, {value}, {ItemWriter(array.Element)})",
        FieldType.Object => $"{JsonColumn}.WriteRecordItem(writer, {value})",
        _ => $"{JsonColumn}.WriteItem(writer, {value})",
    };

    private static string Nullable(bool nullable) => nullable ? "Nullable" : string.Empty;
}
