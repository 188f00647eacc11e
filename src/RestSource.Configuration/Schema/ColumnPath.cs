namespace RestSource.Configuration.Schema;

/// <summary>Finds the field that a column means, through the objects that dlt would flatten.</summary>
internal static class ColumnPath
{
    private const string Separator = "__";

    /// <summary>What is nested deeper is taken for one name: records nest in one another, and a compiler must not run out of stack.</summary>
    private const int MaximumDepth = 32;

    /// <summary>The field of that column; <see langword="null"/> if the record has none.</summary>
    public static FieldDraft? Find(RecordDraft record, string column) => Walk(record, column, adding: false);

    /// <summary>The field of that column, added if the record has none.</summary>
    /// <returns><see langword="null"/> when it would stand inside of something that is not an object.</returns>
    public static FieldDraft? Place(RecordDraft record, string column) => Walk(record, column, adding: true);

    private static FieldDraft? Walk(RecordDraft record, string column, bool adding)
    {
        var rest = column;
        for (var depth = 1; ; depth++)
        {
            if (record.FindExact(rest) is { } exact)
            {
                return exact;
            }

            if (depth == MaximumDepth || SeparatorIn(rest) is not { } separator)
            {
                return record.Find(rest) ?? (adding ? record.Add(rest) : null);
            }

            var name = rest.Substring(0, separator);
            var holder = record.Find(name) ?? (adding ? record.Add(name) : null);
            if ((adding ? holder?.Nest() : holder?.Nested) is not { } nested)
            {
                return null;
            }

            record = nested;
            rest = rest.Substring(separator + Separator.Length);
        }
    }

    // Underscores at either end belong to a name: __typename, value__.
    private static int? SeparatorIn(string column)
    {
        if (column.IndexOf(Separator, StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var start = column.Length - column.TrimStart('_').Length;
        var end = column.TrimEnd('_').Length;
        var separator = start < end ? column.IndexOf(Separator, start, end - start, StringComparison.Ordinal) : -1;
        return separator < 0 ? null : separator;
    }
}
