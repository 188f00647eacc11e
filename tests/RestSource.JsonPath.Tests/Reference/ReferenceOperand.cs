using System.Text;
using System.Text.Json;

namespace RestSource.JsonPath.Tests.Reference;

/// <summary>A value in a filter; <see langword="null"/> is the RFC's Nothing, which is not JSON's null.</summary>
internal abstract record ReferenceOperand
{
    /// <summary>How it is written.</summary>
    public abstract string Text { get; }

    /// <summary>The value.</summary>
    public abstract JsonElement? Value(JsonElement current, JsonElement root);

    /// <summary>A number, a word or a text.</summary>
    /// <param name="Written">As the path writes it.</param>
    /// <param name="Json">As JSON writes it.</param>
    public sealed record Literal(string Written, string Json) : ReferenceOperand
    {
        public override string Text => Written;

        public override JsonElement? Value(JsonElement current, JsonElement root) => JsonElement.Parse(Json);
    }

    /// <summary>A path that leads to one value at most.</summary>
    public sealed record Single(ReferenceQuery Query) : ReferenceOperand
    {
        public override string Text => Query.Text;

        public override JsonElement? Value(JsonElement current, JsonElement root) => Query.Nodes(current, root) is [var node] ? node : null;
    }

    /// <summary><c>value(@..a)</c> (section 2.4.8).</summary>
    public sealed record ValueOf(ReferenceQuery Query) : ReferenceOperand
    {
        public override string Text => $"value({Query.Text})";

        public override JsonElement? Value(JsonElement current, JsonElement root) => Query.Nodes(current, root) is [var node] ? node : null;
    }

    /// <summary><c>count(@.*)</c> (section 2.4.5).</summary>
    public sealed record Count(ReferenceQuery Query) : ReferenceOperand
    {
        public override string Text => $"count({Query.Text})";

        public override JsonElement? Value(JsonElement current, JsonElement root) => Number(Query.Nodes(current, root).Count);
    }

    /// <summary><c>length(@.a)</c> (section 2.4.4).</summary>
    public sealed record Length(ReferenceOperand Operand) : ReferenceOperand
    {
        public override string Text => $"length({Operand.Text})";

        public override JsonElement? Value(JsonElement current, JsonElement root) => Operand.Value(current, root) switch
        {
            { ValueKind: JsonValueKind.String } text => Number(text.GetString()!.EnumerateRunes().Count()),
            { ValueKind: JsonValueKind.Array or JsonValueKind.Object } value => Number(ReferenceSelector.Children(value).Count()),
            _ => null,
        };
    }

    private static JsonElement Number(int value) => JsonElement.Parse(FormattableString.Invariant($"{value}"));
}

/// <summary>A path in a filter, from <c>@</c> or <c>$</c>.</summary>
internal sealed record ReferenceQuery(bool IsFromRoot, ReferencePath Path)
{
    public string Text => $"{(IsFromRoot ? '$' : '@')}{Path.Suffix}";

    public IReadOnlyList<JsonElement> Nodes(JsonElement current, JsonElement root) => [.. Path.From(IsFromRoot ? root : current, root)];
}
