using FsCheck;
using FsCheck.Fluent;

namespace RestSource.Configuration.Tests.Schema;

/// <summary>Random records as JSON texts: few names and few values in each, so that they meet; nested, and with names repeated now and then.</summary>
internal static class SampleDocuments
{
    private const int MaximumDepth = 3;

    private static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "-7", "9223372036854775807", "18446744073709551615", "1e39", "1e400", "2.5", "-1E-3",
        "123456789012345678901234567890123", "\"\"", "\"x\"", "\"2024-01-25\"", "\"2024-01-25T11:21:28Z\"", "\"2024-01-25 11:21:28.5+0200\"",
        "\"2024-01-25T25:00:00Z\"", "\"\\u00fc\\n\"",
    ];

    private static readonly string[] Names = ["id", "a__b", "createdAt", "\\u0069d"];

    public static Arbitrary<string[]> Records { get; } = Gen.Elements(Scalars).ArrayOf(3)
        .SelectMany(static scalars => Gen.Frequency((1, Value(scalars, MaximumDepth)), (4, Object(scalars, MaximumDepth))).NonEmptyListOf())
        .Select(static records => records.ToArray())
        .ToArbitrary();

    private static Gen<string> Value(string[] scalars, int depth) => depth == 0
        ? Gen.Elements(scalars)
        : Gen.Frequency((4, Gen.Elements(scalars)), (1, List(scalars, depth)), (1, Object(scalars, depth)));

    private static Gen<string> List(string[] scalars, int depth) =>
        Value(scalars, depth - 1).ArrayOf().Resize(4).Select(static items => $"[{string.Join(",", items)}]");

    private static Gen<string> Object(string[] scalars, int depth) => Gen.Elements(Names)
        .SelectMany(name => Value(scalars, depth - 1).Select(value => $"\"{name}\":{value}"))
        .ArrayOf().Resize(5)
        .Select(static members => $"{{{string.Join(",", members)}}}");
}
