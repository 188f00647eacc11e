using System.Text.Json;

namespace RestSource.JsonPath.Tests.Reference;

/// <summary>What of a value's children is selected (RFC 9535, section 2.3).</summary>
internal abstract record ReferenceSelector
{
    /// <summary>How it is written in brackets.</summary>
    public abstract string Text { get; }

    /// <summary>Whether it picks among items, so that each value selected is a record, even one that is a list.</summary>
    public virtual bool PicksItems => true;

    /// <summary>The children selected, in the order of the RFC.</summary>
    public abstract IEnumerable<JsonElement> Of(JsonElement value, JsonElement root);

    /// <summary>All children (section 1.1): items, or values of members.</summary>
    public static IEnumerable<JsonElement> Children(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray(),
        JsonValueKind.Object => value.EnumerateObject().Select(static member => member.Value),
        _ => [],
    };

    /// <summary><c>'name'</c> (section 2.3.1).</summary>
    public sealed record Name(string Value, char Quote) : ReferenceSelector
    {
        public override string Text => Quote + Value
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(Quote.ToString(), $"\\{Quote}", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal) + Quote;

        public override bool PicksItems => false;

        public bool IsPlain => Value.Length > 0 && !char.IsAsciiDigit(Value[0]) && Value.All(static character => char.IsAsciiLetterOrDigit(character) || character is '_' or >= '\u0080');

        public override IEnumerable<JsonElement> Of(JsonElement value, JsonElement root) => value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject().Where(member => member.Name == Value).Select(static member => member.Value)
            : [];
    }

    /// <summary><c>*</c> (section 2.3.2).</summary>
    public sealed record Wildcard : ReferenceSelector
    {
        public override string Text => "*";

        public override IEnumerable<JsonElement> Of(JsonElement value, JsonElement root) => Children(value);
    }

    /// <summary><c>0</c> (section 2.3.3).</summary>
    public sealed record Index(int Value) : ReferenceSelector
    {
        public override string Text => FormattableString.Invariant($"{Value}");

        public override bool PicksItems => false;

        public override IEnumerable<JsonElement> Of(JsonElement value, JsonElement root)
        {
            JsonElement[] items = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];
            var position = Value >= 0 ? Value : items.Length + Value;
            return position >= 0 && position < items.Length ? [items[position]] : [];
        }
    }

    /// <summary><c>start:end:step</c>, word by word the pseudocode of section 2.3.4.2.2.</summary>
    public sealed record Slice(int? Start, int? End, int? Step) : ReferenceSelector
    {
        public override string Text => FormattableString.Invariant($"{Start}:{End}") + (Step is { } step ? FormattableString.Invariant($":{step}") : "");

        public override IEnumerable<JsonElement> Of(JsonElement value, JsonElement root)
        {
            JsonElement[] items = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];
            var (length, step) = (items.Length, Step ?? 1);
            if (step == 0)
            {
                yield break;
            }

            var start = Normalize(Start ?? (step >= 0 ? 0 : length - 1));
            var end = Normalize(End ?? (step >= 0 ? length : -length - 1));
            var lower = step >= 0 ? Math.Min(Math.Max(start, 0), length) : Math.Min(Math.Max(end, -1), length - 1);
            var upper = step >= 0 ? Math.Min(Math.Max(end, 0), length) : Math.Min(Math.Max(start, -1), length - 1);
            for (var index = step > 0 ? lower : upper; step > 0 ? index < upper : index > lower; index += step)
            {
                yield return items[index];
            }

            int Normalize(int index) => index >= 0 ? index : length + index;
        }
    }

    /// <summary><c>?condition</c> (section 2.3.5).</summary>
    public sealed record Filter(ReferenceCondition Condition) : ReferenceSelector
    {
        public override string Text => $"?{Condition.Text}";

        public override IEnumerable<JsonElement> Of(JsonElement value, JsonElement root) => Children(value).Where(child => Condition.Holds(child, root));
    }
}
