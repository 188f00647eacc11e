using System.Globalization;

namespace RestSource.Http;

/// <summary>How typed values are spelled in a query and in a path: invariant, booleans in lower case.</summary>
internal static class ParamText
{
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(bool value) => value ? "true" : "false";
}
