using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Hints;

/// <summary>Spells how a resource is merged as the runtime's description of it.</summary>
internal static class MergeEmitter
{
    /// <summary>The member <c>Merge</c>; <see langword="null"/> when it is the default.</summary>
    public static string? Member(MergeModel merge) => merge == MergeModel.Default ? null : "Merge = new global::RestSource.MergeDescription" + ObjectInitializer.Of(
        ObjectInitializer.Enum<MergeStrategy>("Strategy", merge.Strategy),
        merge.Deduplicated ? "Deduplicated = true" : null,
        merge.Versions is { } versions ? $"Versions = {Versions(versions)}" : null);

    private static string Versions(VersionsModel versions) => "new global::RestSource.RowVersions" + ObjectInitializer.Of(
        ObjectInitializer.Text("ValidFromColumn", versions.ValidFromColumn),
        ObjectInitializer.Text("ValidToColumn", versions.ValidToColumn),
        Timestamp("ActiveRecordTimestamp", versions.ActiveRecordTimestamp),
        Timestamp("BoundaryTimestamp", versions.BoundaryTimestamp),
        ObjectInitializer.Text("RowVersionColumn", versions.RowVersionColumn));

    private static string? Timestamp(string name, DateTimeOffset? value) => value is { } time
        ? $"{name} = new global::System.DateTimeOffset({time.Year}, {time.Month}, {time.Day}, {time.Hour}, {time.Minute}, {time.Second}, global::System.TimeSpan.Zero){Fraction(time)}"
        : null;

    private static string Fraction(DateTimeOffset time) =>
        (time.Ticks % TimeSpan.TicksPerSecond) is var ticks and not 0 ? $".AddTicks({CSharpLiteral.Number(ticks)})" : string.Empty;
}
