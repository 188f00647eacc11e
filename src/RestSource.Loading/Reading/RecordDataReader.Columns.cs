using System.Collections.ObjectModel;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace RestSource.Loading;

internal sealed partial class RecordDataReader<T>
{
    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override string GetName(int ordinal) => _columns[ordinal].Name;

    public override int GetOrdinal(string name) => _ordinals.TryGetValue(name, out var ordinal)
        ? ordinal
        : throw new ArgumentException($"There is no column {name}; there are {string.Join(", ", _columns.Select(static column => column.Name))}.", nameof(name));

    /// <summary>Gives the type by dlt's name: <c>bigint</c>, <c>text</c>, …</summary>
    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "dlt writes its types in lower case.")]
    public override string GetDataTypeName(int ordinal) => _columns[ordinal].Type.ToString().ToLowerInvariant();

    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public override Type GetFieldType(int ordinal) => _columns[ordinal].Type switch
    {
        ColumnDataType.BigInt => typeof(long),
        ColumnDataType.Double => typeof(double),
        ColumnDataType.Decimal or ColumnDataType.Wei => typeof(decimal),
        ColumnDataType.Bool => typeof(bool),
        ColumnDataType.Timestamp => typeof(DateTimeOffset),
        ColumnDataType.Date => typeof(DateOnly),
        ColumnDataType.Time => typeof(TimeOnly),
        ColumnDataType.Binary => typeof(byte[]),
        _ => typeof(string),
    };

    /// <summary>Gives none: what fills a table by it asks each column instead.</summary>
    public override DataTable? GetSchemaTable() => null;

    public ReadOnlyCollection<DbColumn> GetColumnSchema() =>
        new([.. _columns.Select((column, ordinal) => new RecordColumn(column, ordinal, GetFieldType(ordinal), GetDataTypeName(ordinal)))]);
}
