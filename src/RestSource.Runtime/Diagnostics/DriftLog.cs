using Microsoft.Extensions.Logging;

namespace RestSource.Diagnostics;

/// <summary>Tells at the end of a read, in one line, how its records differed from what is declared.</summary>
internal static class DriftLog
{
    private const int Shown = 5;

    /// <summary>Tells it: as a warning if values were missing, null or of another type, else as information.</summary>
    /// <param name="logger">Who is told.</param>
    /// <param name="resource">Whose records they are.</param>
    /// <param name="drift">How they differed.</param>
    /// <param name="isPart">Whether the read is part of a larger one, which tells of all.</param>
    public static void Drifted(this ILogger logger, ResourceDescription resource, DriftReport drift, bool isPart)
    {
        var faults = drift.Fields.Where(static field => field.Kind != DriftKind.Unknown).ToList();
        var level = isPart ? LogLevel.Debug : LogLevel.Warning;
        if (faults.Count > 0 && logger.IsEnabled(level))
        {
            logger.ValuesNotAsDeclared(level, resource, faults.Sum(static field => field.Count), TextOf(faults));
        }

        var unknown = drift.Fields.Where(static field => field.Kind == DriftKind.Unknown).ToList();
        level = isPart ? LogLevel.Debug : LogLevel.Information;
        if (unknown.Count > 0 && logger.IsEnabled(level))
        {
            logger.FieldsNotDeclared(level, resource, unknown.Sum(static field => field.Count), TextOf(unknown));
        }
    }

    private static string TextOf(List<FieldDrift> fields)
    {
        var shown = fields.OrderByDescending(static field => field.Count).Take(Shown).Select(static field =>
            FormattableString.Invariant($"{field.Path}{(field.Kind == DriftKind.Unknown ? "" : $" ({field.Kind.ToString().ToLowerInvariant()})")} {field.Count} times"));
        var more = fields.Count > Shown ? FormattableString.Invariant($", and {fields.Count - Shown} more") : "";
        return string.Join(", ", shown) + more;
    }
}
