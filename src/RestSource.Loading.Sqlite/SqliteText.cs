using System.Globalization;

namespace RestSource.Loading.Sqlite;

/// <summary>How values are written for which SQLite has no type: of fixed width, so that texts sort as the values do.</summary>
internal static class SqliteText
{
    public const string TimestampFormat = "yyyy-MM-dd HH:mm:ss.ffffff'Z'";

    public const string DateFormat = "yyyy-MM-dd";

    public const string TimeFormat = "HH:mm:ss.ffffff";

    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString(TimestampFormat, CultureInfo.InvariantCulture);
}
