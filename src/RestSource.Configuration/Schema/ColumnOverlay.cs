using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Schema;

/// <summary>Lays columns over the shape that the samples show.</summary>
internal static class ColumnOverlay
{
    /// <summary>Declares every column on the field that it means, adding fields that the samples do not have.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="record">The shape so far.</param>
    /// <param name="isBare">The records are not objects: they have one field, and no other can be added.</param>
    /// <param name="diagnostics">Where contradictions go.</param>
    public static void Apply(IReadOnlyList<Column> columns, RecordDraft record, bool isBare, DiagnosticBag diagnostics)
    {
        foreach (var column in columns)
        {
            var field = isBare ? ColumnPath.Find(record, column.Name) : ColumnPath.Place(record, column.Name);
            if (field is null)
            {
                diagnostics.Report(SchemaRules.ColumnConflict, column.Span, column.Name);
            }
            else if (field.IsDeclared)
            {
                diagnostics.Report(SchemaRules.RepeatedColumn, column.Span, column.Name);
            }
            else if (!field.TryDeclare(column))
            {
                diagnostics.Report(SchemaRules.ColumnConflict, column.Span, column.Name);
            }
        }
    }
}
