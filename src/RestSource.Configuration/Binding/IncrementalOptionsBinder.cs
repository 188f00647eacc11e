using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds the options of an incremental read.</summary>
internal static class IncrementalOptionsBinder
{
    /// <summary>A lag that is still exact when it is added to a whole number.</summary>
    private const double LargestLag = 1e15;

    private const string OwnOrder =
        "write \"max\" or \"min\"; for an order of your own, keep the last value in C# and give it to ReadAllAsync as 'since'";

    private static readonly Dictionary<string, bool> LastValueFuncs = new(StringComparer.Ordinal) { ["max"] = false, ["min"] = true };

    private static readonly Dictionary<string, bool> Bounds = new(StringComparer.Ordinal) { ["closed"] = false, ["open"] = true };

    private static readonly Dictionary<string, RowOrder> RowOrders = new(StringComparer.Ordinal)
    {
        ["asc"] = RowOrder.Ascending,
        ["desc"] = RowOrder.Descending,
    };

    private static readonly Dictionary<string, MissingCursor> OnMissing = new(StringComparer.Ordinal)
    {
        ["raise"] = MissingCursor.Raise,
        ["include"] = MissingCursor.Include,
        ["exclude"] = MissingCursor.Exclude,
    };

    /// <summary>Binds them; <see langword="null"/> when they do not say what the cursor is.</summary>
    public static BoundIncremental? Bind(JsonObjectNode node, KeyTable table, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(node, table, diagnostics);
        if (keys.Value("cursor_path") is null)
        {
            keys.ReportMissing("cursor_path", "\"cursor_path\": \"updated_at\"", node.Span);
        }

        if (keys.Boolean("allow_external_schedulers", fallback: false))
        {
            diagnostics.Report(
                KeyRules.NoEffect, keys.Member("allow_external_schedulers")!.NameSpan, "allow_external_schedulers", "give a scheduler's interval to ReadAllAsync as 'since' and 'until'");
        }

        var goesDown = BindLastValueFunc(keys, diagnostics);
        var model = new IncrementalModel(
            CursorPath: keys.Selector("cursor_path") ?? new SelectorModel(string.Empty, default),
            InitialValue: CursorBoundBinder.Bind(keys, "initial_value", diagnostics),
            EndValue: CursorBoundBinder.Bind(keys, "end_value", diagnostics))
        {
            GoesDown = goesDown,
            RowOrder = ValueBinder.OneOf(keys.String("row_order"), "row_order", RowOrders, RowOrder.Unknown, diagnostics),
            OnMissing = ValueBinder.OneOf(keys.String("on_cursor_value_missing"), "on_cursor_value_missing", OnMissing, MissingCursor.Raise, diagnostics),
            Lag = keys.Number("lag", 0, LargestLag) ?? 0,
            StartIsOpen = ValueBinder.OneOf(keys.String("range_start"), "range_start", Bounds, false, diagnostics),
            EndIsClosed = !ValueBinder.OneOf(keys.String("range_end"), "range_end", Bounds, true, diagnostics),
            ForgetsRecords = KeyColumnBinder.Bind(keys.Member("primary_key"), diagnostics).Count == 0 && keys.Value("primary_key") is JsonArrayNode { Items.Count: 0 },
        };
        CursorBoundBinder.Check(model, keys, diagnostics);
        return keys.Value("cursor_path") is not JsonStringNode path || model.CursorPath.Text.Length == 0 ? null : new BoundIncremental(
            model,
            path.Span,
            keys.Value("initial_value")?.Span,
            keys.Value("end_value")?.Span,
            StartParam: table == IncrementalBinder.Keys ? keys.Name("start_param", "the name of a query parameter, as in \"since\"") : null,
            EndParam: table == IncrementalBinder.Keys ? keys.Name("end_param", "the name of a query parameter, as in \"until\"") : null);
    }

    // Python takes a function here; a name that is not a slip of "max" or "min" stands for one.
    private static bool BindLastValueFunc(ObjectReader keys, DiagnosticBag diagnostics)
    {
        if (keys.String("last_value_func") is { } word && !LastValueFuncs.ContainsKey(word.Value) && Suggestion.Closest(word.Value, LastValueFuncs.Keys) is null)
        {
            diagnostics.Report(KeyRules.NotInJson, keys.Member("last_value_func")!.NameSpan, "last_value_func", OwnOrder);
            return false;
        }

        return ValueBinder.OneOf(keys.String("last_value_func"), "last_value_func", LastValueFuncs, false, diagnostics);
    }
}
