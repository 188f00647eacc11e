using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RestSource.Json;

namespace RestSource.Incremental;

/// <summary>How a text spells a point in time: so that the API is sent later ones in the form that it was sent the first in.</summary>
internal sealed partial record IsoStyle
{
    private const string Date = "yyyy-MM-dd";

    /// <summary>Gets the extended form with <c>T</c>, and <c>Z</c> for UTC.</summary>
    public static IsoStyle Default { get; } = new();

    /// <summary>Gets a value indicating whether only the day is written.</summary>
    public bool IsDate { get; private init; }

    /// <summary>Gets a value indicating whether hyphens and colons are left out.</summary>
    private bool IsBasic { get; init; }

    private string Separator { get; init; } = "T";

    private bool HasSeconds { get; init; } = true;

    /// <summary>Gets the least number of digits of a fraction.</summary>
    private int FractionDigits { get; init; }

    /// <summary>Gets what stands for the offset: nothing, <c>Z</c>, or an example of one; <see langword="null"/> for the value's own.</summary>
    private string? Offset { get; init; }

    /// <summary>Reads the style of a text; <see langword="null"/> when that is no date and no time.</summary>
    public static IsoStyle? Of(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success || !IsoText.TryParseTimestamp(Encoding.UTF8.GetBytes(text), out _))
        {
            return null;
        }

        var isBasic = !match.Groups["hyphen"].Success;
        return !match.Groups["time"].Success
            ? new IsoStyle { IsDate = true, IsBasic = isBasic }
            : new IsoStyle
            {
                IsBasic = isBasic,
                Separator = match.Groups["separator"].Value,
                HasSeconds = match.Groups["seconds"].Success,
                FractionDigits = Math.Max(0, match.Groups["fraction"].Length - 1),
                Offset = match.Groups["offset"].Value,
            };
    }

    /// <summary>Spells a point in time in this style.</summary>
    /// <param name="instant">The point.</param>
    /// <param name="roundsUp">Where the style cannot tell times of a day apart: whether the next day is written rather than the day itself.</param>
    public string Format(DateTimeOffset instant, bool roundsUp = false)
    {
        var local = InOffset(instant);
        if (IsDate)
        {
            var day = roundsUp && local.TimeOfDay > TimeSpan.Zero && local.Date < DateTime.MaxValue.Date ? local.AddDays(1) : local;
            return Text(day, IsBasic ? Date.Replace("-", "", StringComparison.Ordinal) : Date);
        }

        return Text(local, IsBasic ? "yyyyMMdd" : Date) + Separator + Time(local) + OffsetOf(local);
    }

    private DateTimeOffset InOffset(DateTimeOffset instant) => Offset switch
    {
        null when !IsDate => instant,
        null or "" or "Z" or "z" => instant.ToUniversalTime(),
        _ when IsoText.TryParseTimestamp(Encoding.UTF8.GetBytes($"2000-01-01T00:00:00{Offset}"), out var example) => instant.ToOffset(example.Offset),
        _ => instant,
    };

    private string Time(DateTimeOffset local)
    {
        // A time that minutes cannot tell is written with its seconds all the same: nothing may be lost.
        var hasSeconds = HasSeconds || local.Ticks % TimeSpan.TicksPerMinute != 0;
        var time = Text(local, IsBasic ? (hasSeconds ? "HHmmss" : "HHmm") : hasSeconds ? "HH:mm:ss" : "HH:mm");
        var fraction = Text(local, "FFFFFFF", isCustom: true).PadRight(FractionDigits, '0');
        return fraction.Length == 0 ? time : $"{time}.{fraction}";
    }

    private string OffsetOf(DateTimeOffset local) => Offset switch
    {
        null => local.Offset == TimeSpan.Zero ? "Z" : Text(local, "zzz"),
        "" or "Z" or "z" => Offset,
        _ when Offset.Contains(':', StringComparison.Ordinal) => Text(local, "zzz"),
        { Length: 3 } => Text(local, "zz"),
        _ => Text(local, "zzz").Replace(":", "", StringComparison.Ordinal),
    };

    // A format of one kind of letter alone would be taken for a standard one.
    private static string Text(DateTimeOffset value, string format, bool isCustom = false) =>
        isCustom ? value.ToString("." + format, CultureInfo.InvariantCulture).TrimStart('.') : value.ToString(format, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}(?<hyphen>-)?\d{2}-?\d{2}((?<separator>[Tt ])(?<time>\d{2}:?\d{2}(?<seconds>:?\d{2}(?<fraction>\.\d+)?)?)(?<offset>|[Zz]|[+-]\d{2}(:?\d{2})?))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
