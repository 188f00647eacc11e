using System.Text.Json;
using System.Text.RegularExpressions;

namespace RestSource.JsonPath.Tests.Reference;

/// <summary>The condition of a filter (RFC 9535, section 2.3.5).</summary>
internal abstract record ReferenceCondition
{
    /// <summary>How it is written.</summary>
    public abstract string Text { get; }

    /// <summary>Whether it holds for a value.</summary>
    public abstract bool Holds(JsonElement current, JsonElement root);

    /// <summary><c>a || b</c>.</summary>
    public sealed record Either(ReferenceCondition One, ReferenceCondition Other) : ReferenceCondition
    {
        public override string Text => $"{One.Text} || {Other.Text}";

        public override bool Holds(JsonElement current, JsonElement root) => One.Holds(current, root) || Other.Holds(current, root);
    }

    /// <summary><c>a &amp;&amp; b</c>, which binds closer.</summary>
    public sealed record Both(ReferenceCondition One, ReferenceCondition Other) : ReferenceCondition
    {
        public override string Text => $"{Factor(One)} && {Factor(Other)}";

        public override bool Holds(JsonElement current, JsonElement root) => One.Holds(current, root) && Other.Holds(current, root);

        private static string Factor(ReferenceCondition condition) => condition is Either ? $"({condition.Text})" : condition.Text;
    }

    /// <summary><c>!(a)</c>.</summary>
    public sealed record Not(ReferenceCondition Condition) : ReferenceCondition
    {
        public override string Text => Condition is Exists or Fits ? $"!{Condition.Text}" : $"!({Condition.Text})";

        public override bool Holds(JsonElement current, JsonElement root) => !Condition.Holds(current, root);
    }

    /// <summary><c>@.a</c>: the path leads somewhere.</summary>
    public sealed record Exists(ReferenceQuery Query) : ReferenceCondition
    {
        public override string Text => Query.Text;

        public override bool Holds(JsonElement current, JsonElement root) => Query.Nodes(current, root).Any();
    }

    /// <summary><c>@.a &lt; 1</c>.</summary>
    public sealed record Compare(ReferenceOperand Left, string Sign, ReferenceOperand Right) : ReferenceCondition
    {
        public override string Text => $"{Left.Text} {Sign} {Right.Text}";

        public override bool Holds(JsonElement current, JsonElement root)
        {
            var (left, right) = (Left.Value(current, root), Right.Value(current, root));
            return Sign switch
            {
                "==" => ReferenceComparison.AreEqual(left, right),
                "!=" => !ReferenceComparison.AreEqual(left, right),
                "<" => ReferenceComparison.IsLess(left, right),
                ">" => ReferenceComparison.IsLess(right, left),
                "<=" => ReferenceComparison.IsLess(left, right) || ReferenceComparison.AreEqual(left, right),
                _ => ReferenceComparison.IsLess(right, left) || ReferenceComparison.AreEqual(left, right),
            };
        }
    }

    /// <summary><c>match(@.a, 'x.*')</c> and <c>search</c> (sections 2.4.6 and 2.4.7).</summary>
    public sealed record Fits(ReferenceOperand Operand, string Pattern, bool IsWhole) : ReferenceCondition
    {
        public override string Text => $"{(IsWhole ? "match" : "search")}({Operand.Text}, '{Pattern}')";

        public override bool Holds(JsonElement current, JsonElement root)
        {
            // RFC 9485: a dot is any character but the ends of lines.
            var expression = Pattern.Replace(".", "[^\\n\\r]", StringComparison.Ordinal);
            return Operand.Value(current, root) is { ValueKind: JsonValueKind.String } text
                && Regex.IsMatch(text.GetString()!, IsWhole ? $@"\A(?:{expression})\z" : expression);
        }
    }
}
