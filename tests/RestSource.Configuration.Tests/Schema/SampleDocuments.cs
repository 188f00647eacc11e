using FsCheck;
using FsCheck.Fluent;

namespace RestSource.Configuration.Tests.Schema;

/// <summary>Random records as JSON texts: few names, so that they meet; nested, with every kind of value, names repeated now and then.</summary>
internal static class SampleDocuments
{
    private const int MaximumDepth = 3;

    private static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "-7", "9223372036854775807", "18446744073709551615", "1e39", "1e400", "2.5", "-1E-3",
        "123456789012345678901234567890123", "\"\"", "\"x\"", "\"2024-01-25\"", "\"2024-01-25T11:21:28Z\"", "\"2024-01-25 11:21:28.5+0200\"",
        "\"2024-01-25T25:00:00Z\"", "\"\\u00fc\\n\"",
    ];

    private static readonly string[] Names = ["id", "name", "a__b", "createdAt", "\\u0069d", "ü"];

    public static Arbitrary<string[]> Records { get; } = Value(MaximumDepth).NonEmptyListOf().Select(records => records.ToArray()).ToArbitrary();

    private static Gen<string> Value(int depth)
    {
        var scalar = Gen.Elements(Scalars);
        if (depth == 0)
        {
            return scalar;
        }

        var child = Value(depth - 1);
        var list = child.ArrayOf().Resize(4).Select(items => $"[{string.Join(",", items)}]");
        var member = Gen.Elements(Names).SelectMany(name => child.Select(value => $"\"{name}\":{value}"));
        var record = member.ArrayOf().Resize(5).Select(members => $"{{{string.Join(",", members)}}}");
        return Gen.Frequency((2, scalar), (1, list), (4, record));
    }
}
