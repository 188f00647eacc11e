using System.Globalization;
using System.Numerics;
using System.Text;
using Microsoft.Extensions.Options;
using RestSource.Json;

namespace RestSource.Incremental;

/// <summary>Reads bounds of the cursor that settings are part of, so that they can be compared with the records' values.</summary>
public static class CursorSetting
{
    /// <summary>Reads a number.</summary>
    /// <param name="resource">Whose cursor it is.</param>
    /// <param name="key">Config key <c>initial_value</c> or <c>end_value</c>.</param>
    /// <param name="written">What the config says there: <c>{config.start}</c>.</param>
    /// <param name="value">The same with the settings filled in.</param>
    /// <exception cref="OptionsValidationException">It is no number; the message names the setting, not the value.</exception>
    public static T Number<T>(ResourceDescription resource, string key, string written, string value)
        where T : struct, INumber<T> =>
        T.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && T.IsFinite(number)
            ? number
            : throw Unusable(resource, key, written, typeof(T) == typeof(long) ? "a whole number, as in \"1000\"" : "a number, as in \"1000\" or \"9.5\"");

    /// <summary>Checks that a text is a date or a time, and gives it as it is: in its form later values are sent.</summary>
    /// <inheritdoc cref="Number"/>
    public static string Time(ResourceDescription resource, string key, string written, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IsoText.TryParseTimestamp(Encoding.UTF8.GetBytes(value), out _)
            ? value
            : throw Unusable(resource, key, written, "a date or time in ISO 8601, as in \"2024-01-25T11:21:28Z\"");
    }

    private static OptionsValidationException Unusable(ResourceDescription resource, string key, string written, string expected)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return new(
            Options.DefaultName,
            typeof(RestSourceOptions),
            [$"Source \"{resource.Source}\": \"{key}\" of {resource.Name} is \"{written}\", and with what was given for it that is not {expected}. Give what makes it one."]);
    }
}
