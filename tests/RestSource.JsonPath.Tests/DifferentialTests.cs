using FsCheck;
using FsCheck.Fluent;

namespace RestSource.JsonPath.Tests;

/// <summary>The compiler's evaluator and the runtime's, on any document and any path.</summary>
public class DifferentialTests
{
    private static readonly Gen<string> Scalar = Gen.Elements("null", "true", "false", "0", "1", "1.0", "-2.5", "1e2", "\"\"", "\"a\"", "\"é😀\"");

    private static readonly Gen<string> Name = Gen.Elements("a", "b", "é");

    private static readonly Gen<string> Literal = Gen.Elements("1", "-2.5", "1e2", "'a'", "'é'", "true", "null");

    private static readonly Gen<string> Singular = Gen.Elements("@", "@.a", "@.b", "@[0]", "@[-1]", "$.a", "a", "length(@)", "length(@.a)", "count(@.*)", "count(@..a)");

    private static readonly Gen<(string Document, string Path)> Cases =
        from document in Value(4)
        from path in Path(3)
        select (document, path);

    [Fact]
    public void Path_LeadsToTheSame_InAnyDocument() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60),
        Prop.ForAll(Cases.ToArbitrary(), example =>
            Assert.Equal(Paths.AtCompileTime(example.Document, example.Path), Paths.AtRunTime(example.Document, example.Path))));

    private static Gen<string> Value(int depth) => depth == 0 ? Scalar : Gen.Frequency(
        (1, Scalar),
        (2, from items in Value(depth - 1).ArrayOf() select $"[{string.Join(',', items.Take(3))}]"),
        (2, from members in Member(depth - 1).ArrayOf() select $"{{{string.Join(',', members.Take(3))}}}"));

    private static Gen<string> Member(int depth) =>
        from name in Name
        from value in Value(depth)
        select $"\"{name}\":{value}";

    private static Gen<string> Path(int steps) =>
        from parts in Step(2).ArrayOf(steps)
        from count in Gen.Choose(0, steps)
        select "$" + string.Concat(parts.Take(count));

    private static Gen<string> Step(int depth)
    {
        var plain = Gen.OneOf(
            Name.Select(name => $".{name}"),
            Gen.Elements("[0]", "[-1]", "[1]", "[*]", "[1:]", "[:-1]", "[::-1]", "[::2]", "['a','b']", "[0,-1]", "..a", "..*", "..[0]", ".(a|b)"));
        return depth == 0 ? plain : Gen.Frequency((3, plain), (2, Condition(depth - 1).Select(condition => $"[?{condition}]")));
    }

    private static Gen<string> Condition(int depth)
    {
        var comparison =
            from left in Gen.OneOf(Singular, Literal)
            from sign in Gen.Elements("==", "!=", "<", "<=", ">", ">=")
            from right in Gen.OneOf(Singular.Where(operand => operand != "a"), Literal)
            select $"{left} {sign} {right}";
        var existence = Step(depth).Select(step => "@" + step);
        var basic = Gen.OneOf(comparison, existence, Gen.Elements("search(@, 'a|é')", "match(@.a, '.')"));
        return depth == 0 ? basic : Gen.OneOf(
            basic,
            Condition(depth - 1).Select(condition => $"!({condition})"),
            from one in Condition(depth - 1) from other in Condition(depth - 1) select $"{one} && {other}",
            from one in Condition(depth - 1) from other in Condition(depth - 1) select $"({one} || {other})");
    }
}
