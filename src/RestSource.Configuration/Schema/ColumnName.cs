namespace RestSource.Configuration.Schema;

/// <summary>Names columns and tables as dlt does: in <c>snake_case</c>, with two underscores between the fields that lead to a value.</summary>
public static class ColumnName
{
    /// <summary>What stands between the names of an object and of a field in it.</summary>
    public const string Separator = "__";

    // A name of nothing but spaces would leave nothing, which no database takes.
    private const string Nameless = "_empty";

    /// <summary>The column of a JSON field. <c>a__b</c> keeps its separator, as it means a field of an object.</summary>
    public static string Of(string field)
    {
        var start = field.Length - field.TrimStart('_').Length;
        var end = field.TrimEnd('_').Length;
        if (start >= end)
        {
            return NameOf(field);
        }

        // Underscores at either end belong to a name: __typename, value__.
        var inside = field.Substring(start, end - start).Split([Separator], StringSplitOptions.RemoveEmptyEntries);
        inside[0] = field.Substring(0, start) + inside[0];
        inside[inside.Length - 1] += field.Substring(end);
        return string.Join(Separator, inside.Select(NameOf));
    }

    private static string NameOf(string name) => SnakeCase.Of(name) is { Length: > 0 } normalised ? normalised : Nameless;
}
