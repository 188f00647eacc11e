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
    /// <returns>The type of the column that holds the cursor; <see langword="null"/> when none is declared to.</returns>
    public static ColumnType? Check(BoundIncremental incremental, ResourceModel resource, bool shapeIsComplete, DiagnosticBag diagnostics)
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

        var type = (found.Type as FieldType.Scalar)?.Type;
        CheckBound(incremental.Model.InitialValue, incremental.InitialValue, type, diagnostics);
        CheckBound(incremental.Model.EndValue, incremental.EndValue, type, diagnostics);
        if (incremental is { Model: { InitialValue: { } initial, EndValue: { } end }, EndValue: { } at } && MayBeEither(type) && IsText(initial) != IsText(end))
        {
            diagnostics.Report(IncrementalRules.MixedBounds, at, IsText(initial) ? "a string" : "a number");
        }

        return type;
    }

    private static void CheckBound(ParamValue? bound, SourceSpan? at, ColumnType? type, DiagnosticBag diagnostics)
    {
        if (bound is not null && at is { } span && type is { } column && Expected(column, bound) is { } expected)
        {
            diagnostics.Report(IncrementalRules.MixedBounds, span, expected);
        }
    }

    private static bool IsText(ParamValue value) => value is ParamValue.Text;

    // Times are texts, or numbers of seconds; but not one as the start and the other as the end.
    private static bool MayBeEither(ColumnType? type) => type is null or ColumnType.Json or ColumnType.Timestamp or ColumnType.Date;

    /// <summary>What a value must be to be compared with those of a column; <see langword="null"/> when it is that.</summary>
    private static string? Expected(ColumnType type, ParamValue value) => (type, value) switch
    {
        (ColumnType.BigInt or ColumnType.Double or ColumnType.Decimal, ParamValue.Text { Value.Literal: not null }) => "a number, as in the records",
        (ColumnType.Text or ColumnType.Time, not ParamValue.Text) => "a string, as in the records",
        (ColumnType.Timestamp or ColumnType.Date, ParamValue.Text { Value.Literal: { } text }) when !IsoDate.IsMatch(text) =>
            "a date or time in ISO 8601, as in \"2024-01-25T11:21:28Z\"",
        _ => null,
    };
}
