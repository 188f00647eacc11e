using RestSource.Configuration.Model;
using RestSource.Incremental;

namespace RestSource.Tool.Interpretation.Incremental;

/// <summary>Finds what placeholders <c>{incremental.NAME}</c> stand for.</summary>
internal static class WindowValues
{
    /// <summary>Gives the value of one.</summary>
    public static RequestValue Of(IncrementalWindow<JsonRecord> window, TextPart part) => part.Value switch
    {
        "start_value" => window.StartValue,
        "initial_value" => window.InitialValue,
        "last_value" => window.LastValue,
        "end_value" => window.EndValue,
        "lag" => window.Lag,
        "cursor_path" => window.CursorPath,
        "row_order" => window.RowOrder,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part.Value, "No value of an incremental read has this name."),
    };
}
