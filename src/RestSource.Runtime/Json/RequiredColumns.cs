using System.Text.Json;

namespace RestSource.Json;

/// <summary>The columns of a record that are not nullable.</summary>
public sealed class RequiredColumns
{
    private readonly (int Column, string Name)[] _columns;

    /// <summary>Lists the columns.</summary>
    /// <param name="columns">Each column's number, from 0, and its JSON name.</param>
    public RequiredColumns(params (int Column, string Name)[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        _columns = columns;
        foreach (var (column, _) in columns)
        {
            var bit = ColumnPresence.FirstBit(column);
            First |= bit;
            HasFurther |= bit == 0;
        }
    }

    /// <summary>A bit for each of the first 63 columns that is required: see <see cref="ColumnPresence.FirstBit"/>.</summary>
    internal ulong First { get; }

    /// <summary>Whether one beyond them is required.</summary>
    internal bool HasFurther { get; }

    /// <summary>Whether none is absent.</summary>
    /// <param name="presence">The columns that the JSON held.</param>
    internal bool AreIn(ColumnPresence presence) => !Array.Exists(_columns, column => presence.IsAbsent(column.Column));

    /// <summary>Names every required column that is absent.</summary>
    /// <param name="presence">The columns that the JSON held.</param>
    /// <exception cref="JsonException">One or more are absent.</exception>
    internal void ThrowIfAbsent(ColumnPresence presence)
    {
        var absent = _columns.Where(column => presence.IsAbsent(column.Column)).Select(static column => column.Name).ToArray();
        if (absent.Length > 0)
        {
            var names = string.Join(", ", absent.Select(static name => $"'{name}'"));
            var (subject, verb) = absent.Length == 1 ? ("column", "is") : ("columns", "are");
            throw new MissingColumnsException(absent, $"{subject} {names} {verb} absent; if the API may leave a column out, declare it \"nullable\": true");
        }
    }
}
