using System.Globalization;
using RestSource.Configuration.Model;
using RestSource.Incremental;
using RestSource.Parents;
using RestSource.Tool.Interpretation.Records;
using RestSource.Tool.Interpretation.Selectors;
using RestSource.Tool.Interpretation.Texts;
using RuntimeMissingCursor = RestSource.Incremental.MissingCursor;
using RuntimeRowOrder = RestSource.Incremental.RowOrder;

namespace RestSource.Tool.Interpretation.Incremental;

/// <summary>Makes the runtime's cursor of config key <c>incremental</c>.</summary>
/// <param name="resource">Whose records have it.</param>
/// <param name="texts">Fills in the settings of its bounds.</param>
internal sealed class CursorInterpreter(ResourceDescription resource, SettingTexts texts)
{
    /// <summary>Makes it.</summary>
    /// <param name="incremental">The config's words.</param>
    /// <param name="isChild">Whether the records are read below those of a parent: then their rows are in no order.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">A setting makes a bound that is no value of the cursor.</exception>
    public IncrementalCursor<JsonRecord> Of(IncrementalModel incremental, bool isChild)
    {
        var selector = SelectorInterpreter.Of(incremental.CursorPath);
        return new(resource, incremental.CursorPath.Text, record => ColumnValue.Of(incremental.CursorType ?? ColumnType.Json, ParentValue.Find(record, selector)))
        {
            InitialValue = Bound(incremental.InitialValue, incremental.CursorType, "initial_value"),
            EndValue = Bound(incremental.EndValue, incremental.CursorType, "end_value"),
            Order = incremental.GoesDown ? CursorOrder.Min : CursorOrder.Max,
            RowOrder = isChild ? RuntimeRowOrder.Unknown : EnumName.As<RuntimeRowOrder>(incremental.RowOrder),
            OnMissing = EnumName.As<RuntimeMissingCursor>(incremental.OnMissing),
            Lag = incremental.Lag,
            StartIsOpen = incremental.StartIsOpen,
            EndIsClosed = incremental.EndIsClosed,
            RemembersRecords = !incremental.ForgetsRecords,
        };
    }

    private RequestValue Bound(ParamValue? bound, ColumnType? cursor, string key) => bound switch
    {
        ParamValue.Text { Value: { Literal: null } text } => Setting(text, cursor, key),
        ParamValue.Text text => text.Value.Literal,
        ParamValue.Integer integer => integer.Value,
        ParamValue.Number number => decimal.TryParse(number.Raw, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var exact) ? exact : number.Raw,
        _ => default,
    };

    private RequestValue Setting(TextModel text, ColumnType? cursor, string key)
    {
        var (written, value) = (PlaceholderText.AsWritten(text), texts.Of(text));
        return cursor switch
        {
            ColumnType.BigInt => CursorSetting.Number<long>(resource, key, written, value),
            ColumnType.Double => CursorSetting.Number<double>(resource, key, written, value),
            ColumnType.Decimal => CursorSetting.Number<decimal>(resource, key, written, value),
            ColumnType.Timestamp or ColumnType.Date => CursorSetting.Time(resource, key, written, value),
            _ => value,
        };
    }
}
