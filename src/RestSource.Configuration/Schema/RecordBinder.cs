using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>Binds what a record looks like: samples first, columns over them, keys over both.</summary>
internal static class RecordBinder
{
    /// <summary>Binds the records of one resource. After a mistake it goes on with what is left.</summary>
    public static BoundRecord Bind(RecordSource source, SampleCatalog samples, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var schema = new SchemaBinder(samples, diagnostics, cancellationToken);
        var sampled = schema.Bind(source.Schema, source.DataSelector);
        var columns = ColumnsBinder.Bind(source.DefaultColumns, source.Columns, diagnostics);
        var record = sampled is null ? new RecordDraft(owner: null) : RecordDraft.Of(sampled);
        var kind = sampled?.Kind ?? (columns.Count > 0 ? RecordKind.Object : RecordKind.Open);
        if (kind == RecordKind.Open && source.Schema is null or JsonNullNode)
        {
            diagnostics.Report(SchemaRules.NoSchema, source.ResourceSpan);
        }

        var isBare = kind == RecordKind.BareValue;
        ColumnOverlay.Apply([.. columns.Where(column => !source.Included.Contains(column.Name))], record, isBare, diagnostics);

        var isDeclared = kind != RecordKind.Open && schema.IsComplete;
        var keys = new KeyBinder(record, isBare, isDeclared, source.Included, diagnostics);
        var primaryKey = keys.Bind(KeyOf(source.PrimaryKey, columns, static column => column.IsPrimaryKey));
        var mergeKey = keys.Bind(KeyOf(source.MergeKey, columns, static column => column.IsMergeKey));
        return new BoundRecord(record.ToModel(kind), primaryKey, mergeKey)
        {
            IsComplete = sampled is not null && isDeclared,
            Columns = columns.Select(static column => column.Hints).ToEquatableArray(),
        };
    }

    private static IReadOnlyList<KeyColumn> KeyOf(IReadOnlyList<KeyColumn> written, IReadOnlyList<Column> columns, Func<Column, bool> isMarked) =>
        written.Count > 0 ? written : columns.Where(isMarked).Select(static column => new KeyColumn(column.Name, column.Span)).ToList();
}
