using System.Text.Json;

namespace RestSource.JsonPath.Tests.Reference;

/// <summary>One step of a path (RFC 9535, section 2.5), or what dlt's dialect adds to them.</summary>
internal abstract record ReferenceSegment
{
    /// <summary>How it is written after another one.</summary>
    public abstract string Text { get; }

    /// <summary>How it is written where a path begins that has no <c>$</c>.</summary>
    public string FirstText => Text is ['.', not '.', ..] ? Text[1..] : Text;

    /// <summary>Whether it picks among items, so that each value it leads to is a record, even one that is a list.</summary>
    public abstract bool PicksItems { get; }

    /// <summary>What it leads to from one value.</summary>
    public abstract IEnumerable<JsonElement> Of(JsonElement value, JsonElement root);

    /// <summary><c>.name</c>, <c>[a, b]</c> (section 2.5.1).</summary>
    public sealed record Child(ReferenceSelector[] Selectors, bool IsShort) : ReferenceSegment
    {
        public override string Text => (IsShort ? Selectors : []) switch
        {
            [ReferenceSelector.Name { IsPlain: true } name] => $".{name.Value}",
            [ReferenceSelector.Wildcard] => ".*",
            _ => $"[{string.Join(',', Selectors.Select(static selector => selector.Text))}]",
        };

        public override bool PicksItems => Selectors.All(static selector => selector.PicksItems);

        public override IEnumerable<JsonElement> Of(JsonElement value, JsonElement root) => Selectors.SelectMany(selector => selector.Of(value, root));
    }

    /// <summary><c>..name</c> (section 2.5.2): from the value and from each inside it, outer ones first.</summary>
    public sealed record Descendant(Child Step) : ReferenceSegment
    {
        public override string Text => Step.Text is ['.', ..] text ? $".{text}" : $"..{Step.Text}";

        public override bool PicksItems => Step.PicksItems;

        public override IEnumerable<JsonElement> Of(JsonElement value, JsonElement root) => Visit(value).SelectMany(visited => Step.Of(visited, root));

        private static IEnumerable<JsonElement> Visit(JsonElement value) => ReferenceSelector.Children(value).SelectMany(Visit).Prepend(value);
    }

    /// <summary><c>.(a.b|c)</c> of dlt's dialect: what each path leads to, one after the other.</summary>
    public sealed record Alternatives(ReferencePath[] Paths) : ReferenceSegment
    {
        public override string Text => $".({string.Join('|', Paths.Select(static path => path.RelativeText))})";

        public override bool PicksItems => Paths.All(static path => path.PicksItems);

        public override IEnumerable<JsonElement> Of(JsonElement value, JsonElement root) => Paths.SelectMany(path => path.From(value, root));
    }
}
