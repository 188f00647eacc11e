using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace RestSource.JsonPath.Tests.Reference;

/// <summary>Generates documents and paths that often fit each other.</summary>
internal static class ReferenceCases
{
    // Likewise few values that filters often ask for.
    private static readonly Gen<string> Scalar = Gen.Frequency((2, Gen.Elements("1", "\"a\"", "true", "null")), (1, RareScalar));

    private static Gen<string> RareScalar => Gen.Elements(
        "null", "true", "false", "0", "-0", "1", "1.0", "1.50", "-2.5", "1e2", "100", "9007199254740992", "9007199254740993", "-9223372036854775808", "0.1", "1e-7",
        "\"\"", "\"a\"", "\"b\"", "\"A\"", "\"ab\\nb\"", "\"é😀\"", "\"\\u00e9\\ud83d\\ude00\"", "\"\\uffee\"", "\"1\"");

    // Few names that are often met, so that paths lead somewhere, and many that are hard to write.
    private static readonly Gen<string> Name = Gen.Frequency(
        (6, Gen.Constant("a")),
        (4, Gen.Constant("b")),
        (2, Gen.Elements("é", "😀", "a b", "it's", "\"", "", "\\", "\t", "0", "length")));

    /// <summary>Any JSON document in which no object has two members of one name, which no RFC says what to make of.</summary>
    public static Gen<string> Document { get; } = Gen.Choose(1, 4).SelectMany(Value);

    /// <summary>Any path, and a document.</summary>
    public static Arbitrary<ReferenceCase> Any { get; } = Arb.From(
        from document in Document
        from path in Leading(JsonElement.Parse(document), 3, Segment(2))
        select new ReferenceCase(document, path),
        static example => example.Shrink());

    /// <summary>Paths that can be followed while a body streams by.</summary>
    public static Arbitrary<ReferenceCase> Streaming { get; } = Arb.From(
        from document in Document
        from path in Leading(JsonElement.Parse(document), 3, Child(Gen.OneOf(Names, Gen.Choose(0, 3).Select(ReferenceSelector (index) => new ReferenceSelector.Index(index)), Wildcards)))
        select new ReferenceCase(document, path),
        static example => example.Shrink());

    private static Gen<ReferenceSelector> Names =>
        from name in Name
        from quote in Gen.Elements('\'', '"')
        select (ReferenceSelector)new ReferenceSelector.Name(name, quote);

    private static Gen<ReferenceSelector> Wildcards { get; } = Gen.Constant<ReferenceSelector>(new ReferenceSelector.Wildcard());

    private static Gen<ReferenceSelector> Indexes { get; } = Gen.Choose(-3, 3).Select(ReferenceSelector (index) => new ReferenceSelector.Index(index));

    private static Gen<ReferenceSelector> Slices { get; } =
        from start in Bound
        from end in Bound
        from step in Bound
        select (ReferenceSelector)new ReferenceSelector.Slice(start, end, step);

    private static Gen<int?> Bound => Gen.Frequency((2, Gen.Constant<int?>(null)), (5, Gen.Choose(-4, 4).Select(static bound => (int?)bound)));

    private static Gen<string> Value(int depth) => depth == 0 ? Scalar : Gen.Frequency(
        (1, Scalar),
        (4, from items in Few(Value(depth - 1)) select $"[{string.Join(", ", items)}]"),
        (6, from names in Few(Name) from values in Few(Value(depth - 1)) select $"{{{string.Join(", ", names.Distinct().Zip(values, Member))}}}"));

    private static string Member(string name, string value) => $"{JsonSerializer.Serialize(name)}: {value}";

    private static Gen<T[]> Few<T>(Gen<T> item) => Gen.Frequency((1, Gen.Constant(0)), (8, Gen.Choose(1, 4))).SelectMany(count => item.ArrayOf(count));

    /// <summary>A path that as often as not goes where something is.</summary>
    private static Gen<ReferencePath> Leading(JsonElement root, int atMost, Gen<ReferenceSegment> segment) =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(1, atMost)))
        from segments in Leading(root, root, count, segment)
        select new ReferencePath([.. segments]);

    private static Gen<IEnumerable<ReferenceSegment>> Leading(JsonElement value, JsonElement root, int count, Gen<ReferenceSegment> segment) => count == 0
        ? Gen.Constant(Enumerable.Empty<ReferenceSegment>())
        : from next in Gen.OneOf(segment, Existing(value, segment))
          from rest in Leading(next.Of(value, root).FirstOrDefault(value), root, count - 1, segment)
          select rest.Prepend(next);

    private static Gen<ReferenceSegment> Existing(JsonElement value, Gen<ReferenceSegment> otherwise)
    {
        ReferenceSelector[] selectors = value.ValueKind switch
        {
            JsonValueKind.Object => [.. value.EnumerateObject().Select(static member => new ReferenceSelector.Name(member.Name, '\''))],
            JsonValueKind.Array => [.. Enumerable.Range(0, value.GetArrayLength()).Select(static index => new ReferenceSelector.Index(index))],
            _ => [],
        };
        return selectors.Length == 0 ? otherwise : Child(Gen.Elements(selectors));
    }

    private static Gen<ReferencePath> Path(int segments, Gen<ReferenceSegment> segment) =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(1, segments)))
        from all in segment.ArrayOf(count)
        select new ReferencePath(all);

    private static Gen<ReferenceSegment> Child(Gen<ReferenceSelector> selector) => Selectors(selector, atMost: 1).Select(ReferenceSegment (child) => child);

    private static Gen<ReferenceSegment.Child> Selectors(Gen<ReferenceSelector> selector, int atMost) =>
        from count in Gen.Choose(1, atMost)
        from selectors in selector.ArrayOf(count)
        from isShort in Gen.Elements(true, false)
        select new ReferenceSegment.Child(selectors, isShort);

    private static Gen<ReferenceSegment> Segment(int depth)
    {
        var plain = Gen.Frequency((5, Names), (2, Indexes), (4, Wildcards), (2, Slices));
        var selector = depth == 0 ? plain : Gen.Frequency((3, plain), (2, Condition(depth - 1).Select(ReferenceSelector (condition) => new ReferenceSelector.Filter(condition))));
        var child = Gen.Frequency((3, Selectors(selector, atMost: 1)), (1, Selectors(selector, atMost: 3)));
        return Gen.Frequency(
            (6, child.Select(ReferenceSegment (segment) => segment)),
            (2, child.Select(ReferenceSegment (segment) => new ReferenceSegment.Descendant(segment))),
            (depth == 0 ? 0 : 1, Alternatives(depth - 1)));
    }

    private static Gen<ReferenceSegment> Alternatives(int depth) =>
        from count in Gen.Choose(1, 3)
        from paths in Path(2, Segment(Math.Max(0, depth))).Where(static path => path.Segments.Length > 0).ArrayOf(count)
        select (ReferenceSegment)new ReferenceSegment.Alternatives(paths);

    private static Gen<ReferenceQuery> Query(int depth) =>
        from isFromRoot in Gen.Frequency((1, Gen.Constant(true)), (4, Gen.Constant(false)))
        from path in Path(2, Segment(depth))
        select new ReferenceQuery(isFromRoot, path);

    private static Gen<ReferenceQuery> SingularQuery =>
        from isFromRoot in Gen.Frequency((1, Gen.Constant(true)), (4, Gen.Constant(false)))
        from path in Path(2, Child(Gen.Frequency((3, Names), (1, Indexes))))
        select new ReferenceQuery(isFromRoot, path);

    private static Gen<ReferenceOperand> Literal => Gen.Frequency(
        (3, Gen.Elements("0", "1", "1.0", "-2.5", "1e2", "9007199254740993", "null", "true", "false").Select(ReferenceOperand (json) => new ReferenceOperand.Literal(json, json))),
        (2, Gen.Elements("a", "b", "", "é😀", "\uffee", "it's").Select(static text => (ReferenceOperand)new ReferenceOperand.Literal(
            $"'{text.Replace("'", "\\'", StringComparison.Ordinal)}'", JsonSerializer.Serialize(text)))));

    private static Gen<ReferenceOperand> Operand(int depth) => Gen.Frequency(
        (3, Literal),
        (4, SingularQuery.Select(ReferenceOperand (query) => new ReferenceOperand.Single(query))),
        (1, SingularQuery.Select(ReferenceOperand (query) => new ReferenceOperand.Length(new ReferenceOperand.Single(query)))),
        (1, Query(depth).Select(ReferenceOperand (query) => new ReferenceOperand.Count(query))),
        (1, Query(depth).Select(ReferenceOperand (query) => new ReferenceOperand.ValueOf(query))),
        (1, Query(depth).Select(ReferenceOperand (query) => new ReferenceOperand.Length(new ReferenceOperand.ValueOf(query)))));

    private static Gen<ReferenceCondition> Condition(int depth)
    {
        var comparison =
            from left in Operand(depth)
            from sign in Gen.Elements("==", "!=", "<", "<=", ">", ">=")
            from right in Operand(depth)
            select (ReferenceCondition)new ReferenceCondition.Compare(left, sign, right);
        var existence = Query(depth).Select(ReferenceCondition (query) => new ReferenceCondition.Exists(query));
        var fit =
            from operand in SingularQuery
            from pattern in Gen.Elements("a", ".", "a.b", "a|é", "[^a]+", "é.", "")
            from isWhole in Gen.Elements(true, false)
            select (ReferenceCondition)new ReferenceCondition.Fits(new ReferenceOperand.Single(operand), pattern, isWhole);
        var basic = Gen.Frequency((4, comparison), (3, existence), (1, fit));
        return depth == 0 ? basic : Gen.Frequency(
            (3, basic),
            (1, Condition(depth - 1).Select(ReferenceCondition (condition) => new ReferenceCondition.Not(condition))),
            (1, from one in Condition(depth - 1) from other in Condition(depth - 1) select (ReferenceCondition)new ReferenceCondition.Both(one, other)),
            (1, from one in Condition(depth - 1) from other in Condition(depth - 1) select (ReferenceCondition)new ReferenceCondition.Either(one, other)));
    }
}
