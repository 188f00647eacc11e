using System.Globalization;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;
using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>initial_value</c> and <c>end_value</c>: texts, in which a setting may stand, or numbers.</summary>
internal static class CursorBoundBinder
{
    public static ParamValue? Bind(ObjectReader keys, string key, DiagnosticBag diagnostics)
    {
        switch (keys.Value(key))
        {
            case null:
                return null;
            case JsonStringNode text:
                return new ParamValue.Text(TextBinder.BindLiteral(text, diagnostics));
            case JsonNumberNode number when long.TryParse(number.Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole):
                return new ParamValue.Integer(whole);
            case JsonNumberNode number:
                return new ParamValue.Number(number.Raw);
            case { } other:
                diagnostics.Report(KeyRules.WrongType, other.Span, key, "a string or a number");
                return null;
        }
    }

    /// <summary>Checks that the two make a range.</summary>
    public static void Check(IncrementalModel model, ObjectReader keys, DiagnosticBag diagnostics)
    {
        if (model.EndValue is not { } end)
        {
            return;
        }

        var at = keys.Member("end_value")!;
        if (keys.Value("initial_value") is null)
        {
            diagnostics.Report(IncrementalRules.EndWithoutStart, at.NameSpan);
        }
        else if (model.InitialValue is { } start && Compare(end, start) is { } order && (model.GoesDown ? -order : order) < 0)
        {
            diagnostics.Report(IncrementalRules.EndBeforeStart, at.Value.Span, model.GoesDown ? "greater" : "less");
        }
    }

    /// <summary>How two bounds stand to each other; <see langword="null"/> when run time has to tell.</summary>
    private static int? Compare(ParamValue left, ParamValue right) => (left, right) switch
    {
        (ParamValue.Text one, ParamValue.Text two) => one.Value.Literal is { } first && two.Value.Literal is { } second ? Compare(first, second) : null,
        (ParamValue.Text, _) or (_, ParamValue.Text) => null,
        _ => Number(left).CompareTo(Number(right)),
    };

    // Other spellings of times than those that samples are searched for are left to run time.
    private static int? Compare(string left, string right) =>
        DateOf(left) is { } one && DateOf(right) is { } two ? one.CompareTo(two)
        : IsNumber(left) && IsNumber(right) ? null
        : DateOf(left) is null && DateOf(right) is null ? string.CompareOrdinal(left, right)
        : null;

    private static bool IsNumber(string text) => text.Length > 0 && text.All(static character => character is >= '0' and <= '9');

    private static DateTimeOffset? DateOf(string text) =>
        (IsoText.IsTimestamp(text) || IsoText.IsDate(text))
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;

    private static double Number(ParamValue value) => value switch
    {
        ParamValue.Integer integer => integer.Value,
        ParamValue.Number number when double.TryParse(number.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var fraction) => fraction,
        _ => double.NaN,
    };
}
