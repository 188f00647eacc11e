using System.Text.RegularExpressions;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Configuration.Parents;

namespace RestSource.Configuration.Binding;

/// <summary>Holds an <c>incremental</c> against the shape of the records.</summary>
internal static class CursorColumn
{
    private static readonly Regex IsoDate = new(@"^\d{4}-?\d{2}-?\d{2}", RegexOptions.CultureInvariant);

    /// <summary>Says what the two have against each other.</summary>
    /// <param name="incremental">The cursor.</param>
    /// <param name="resource">The resource, records and all.</param>
    /// <param name="shapeIsComplete">Whether a field that the shape of the records does not know is not there.</param>
    /// <param name="diagnostics">Takes the mistakes.</param>
    public static void Check(BoundIncremental incremental, ResourceModel resource, bool shapeIsComplete, DiagnosticBag diagnostics)
    {
        var found = new ParentShape(resource).Find(incremental.Model.CursorPath.Steps);
        if (found.Missing is { } missing && shapeIsComplete && !missing.StartsWith("_", StringComparison.Ordinal))
        {
            diagnostics.Report(IncrementalRules.UnknownCursor, incremental.CursorPath, missing, Suggestion.For(missing, found.Known, "fields"));
        }
        else if (found.Type is FieldType.Object or FieldType.Array or FieldType.Scalar { Type: ColumnType.Bool or ColumnType.Binary })
        {
            diagnostics.Report(IncrementalRules.CursorWithoutOrder, incremental.CursorPath, incremental.Model.CursorPath.Text);
        }
        else if (found.Type is FieldType.Scalar scalar && incremental is { Model.InitialValue: { } initial, InitialValue: { } span } && Expected(scalar.Type, initial) is { } expected)
        {
            diagnostics.Report(IncrementalRules.MixedBounds, span, expected);
        }
    }

    /// <summary>What a value must be to be compared with those of a column; <see langword="null"/> when it is that.</summary>
    private static string? Expected(ColumnType type, ParamValue value) => (type, value) switch
    {
        (ColumnType.BigInt or ColumnType.Double or ColumnType.Decimal, ParamValue.Text) => "a number, as in the records",
        (ColumnType.Text or ColumnType.Time, not ParamValue.Text) => "a string, as in the records",
        (ColumnType.Timestamp or ColumnType.Date, ParamValue.Text { Value.Literal: { } text }) when !IsoDate.IsMatch(text) =>
            "a date or time in ISO 8601, as in \"2024-01-25T11:21:28Z\"",
        _ => null,
    };
}
