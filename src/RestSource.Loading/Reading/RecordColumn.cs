using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace RestSource.Loading;

/// <summary>A column, as ADO.NET describes one.</summary>
internal sealed class RecordColumn : DbColumn
{
    public RecordColumn(
        TableColumn column,
        int ordinal,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)] Type type,
        string typeName)
    {
        ColumnName = column.Name;
        ColumnOrdinal = ordinal;
        DataType = type;
        DataTypeName = typeName;
        AllowDBNull = column.Nullable;
        IsKey = column.PrimaryKey;
        IsUnique = column.Unique;
        NumericPrecision = column.Precision;
        NumericScale = column.Scale;
    }
}
