namespace RestSource.Tool.Reading;

/// <summary>The formats of records.</summary>
internal static class RecordFormat
{
    /// <summary>A table for a person.</summary>
    public const string Table = "table";

    /// <summary>Each record as JSON on a line of its own.</summary>
    public const string JsonLines = "jsonl";

    /// <summary>Comma-separated values.</summary>
    public const string Csv = "csv";

    /// <summary>How many records a table has when nobody says.</summary>
    public const int RowsOfTable = 20;

    /// <summary>The format when nobody says: what the name of the file tells, else a table for a person and JSON for other programs.</summary>
    /// <param name="file">The file that they are written to, if they are.</param>
    /// <param name="surroundings">Who looks.</param>
    public static string For(string? file, Surroundings surroundings) =>
        file is not null ? file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Csv : JsonLines
        : surroundings.IsTerminal ? Table
        : JsonLines;
}
