using System.Globalization;

namespace RestSource.TestKit.Fuzz;

/// <summary>How far tests by chance go: as far as CI has time for, or further by environment variables.</summary>
public static class FuzzSettings
{
    /// <summary>Gets where chance begins: <c>RESTSOURCE_FUZZ_SEED</c>, 1 by default. Another seed gives other cases, the same one the same.</summary>
    public static int Seed { get; } = Number("RESTSOURCE_FUZZ_SEED") ?? 1;

    /// <summary>How many cases a test takes: <c>RESTSOURCE_FUZZ_DOCUMENTS</c>.</summary>
    /// <param name="usual">How many when that is not set.</param>
    public static int Cases(int usual) => Number("RESTSOURCE_FUZZ_DOCUMENTS") ?? usual;

    private static int? Number(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
