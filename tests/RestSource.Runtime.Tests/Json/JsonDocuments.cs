using FsCheck;
using FsCheck.Fluent;
using RestSource.Json;

namespace RestSource.Runtime.Tests.Json;

/// <summary>Generates documents and selectors that often fit each other.</summary>
internal static class JsonDocuments
{
    private static readonly string[] Names = ["a", "b", "é", "b c", ""];

    private static readonly Gen<string> Scalar = Gen.Elements(
        "null", "true", "false", "0", "-12.50", "1e3", "123456789012345678901234567890", "7", "\"7\"", "\"\"", "\"a\\u0041\\\"]}\"", "\"\\ud83d\\ude00 é€😀\"");

    private static readonly Gen<string> Space = Gen.Frequency((6, Gen.Constant("")), (1, Gen.Elements(" ", "\n  ", "\r\n\t")));

    private static readonly Gen<JsonStep> Step = Gen.OneOf(
        Gen.Elements(Names).Select(JsonStep.Name),
        Gen.Elements(0, 1, 2).Select(JsonStep.Index),
        Gen.Constant(JsonStep.Wildcard));

    /// <summary>Any JSON document, as text.</summary>
    public static Gen<string> Document { get; } = Gen.Sized(size => Value(Math.Min(size / 10, 4)));

    /// <summary>Any selector of up to three steps.</summary>
    public static Gen<JsonSelector> Selector { get; } =
        from count in Gen.Choose(0, 3)
        from steps in Step.ArrayOf(count)
        select new JsonSelector(steps);

    private static Gen<string> Value(int depth) => depth == 0
        ? Scalar
        : Gen.Frequency(
            (1, Scalar),
            (2, Members(Value(depth - 1), "[", "]")),
            (2, Members(Member(depth - 1), "{", "}")));

    private static Gen<string> Member(int depth) =>
        from name in Gen.Elements("\"a\"", "\"b\"", "\"\\u00e9\"", "\"é\"", "\"b\\u0020c\"", "\"\"", "\"\\ud83d\"")
        from before in Space
        from after in Space
        from value in Value(depth)
        select name + before + ":" + after + value;

    private static Gen<string> Members(Gen<string> member, string open, string close) =>
        from count in Gen.Choose(0, 3)
        from members in member.ArrayOf(count)
        from before in Space
        from after in Space
        select open + before + string.Join(before + "," + after, members) + after + close;
}
