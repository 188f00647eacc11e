using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Schema;

/// <summary>Finds the fields of a key, adds those that are missing, and makes them non-nullable.</summary>
/// <param name="record">The record.</param>
/// <param name="isBare">Whether it is a bare value.</param>
/// <param name="isDeclared">Whether a field that it lacks is a mistake.</param>
/// <param name="included">Names of fields that are put into the record from its parent's, and are no fields of its own.</param>
/// <param name="diagnostics">Takes the mistakes.</param>
internal sealed class KeyBinder(RecordDraft record, bool isBare, bool isDeclared, IReadOnlyCollection<string> included, DiagnosticBag diagnostics)
{
    private const int ShownFields = 10;

    /// <summary>Binds the columns of one key.</summary>
    /// <returns>The paths of their fields, none of them twice.</returns>
    public EquatableArray<string> Bind(IReadOnlyList<KeyColumn> key) =>
        key.Select(Bind).OfType<string>().Distinct(StringComparer.Ordinal).ToEquatableArray();

    private string? Bind(KeyColumn column)
    {
        if (included.Contains(column.Name))
        {
            return column.Name;
        }

        var field = Find(column.Name);
        if (field is null && isDeclared)
        {
            diagnostics.Report(SchemaRules.KeyNotInSchema, column.Span, Advice(column.Name));
        }

        field ??= isBare ? null : ColumnPath.Place(record, column.Name);
        return field is not null && field.TryBecomeKey() ? field.Path : null;
    }

    private string Advice(string name)
    {
        var names = record.Names.ToList();
        return Suggestion.Closest(name, names) is { } closest
            ? $"Did you mean '{closest}'?"
            : $"Known fields: {string.Join(", ", names.Take(ShownFields))}{(names.Count > ShownFields ? ", …" : ".")}";
    }

    // Columns flatten objects with two underscores; people who think of the JSON write a dot.
    private FieldDraft? Find(string name) =>
        ColumnPath.Find(record, name) ?? ColumnPath.Find(record, name.Replace(".", "__"));
}
