using System.Text.Json;
using System.Text.Json.Nodes;

namespace RestSource.Testing.Anonymization;

/// <summary>Makes the stand-in of an answer, value by value.</summary>
/// <param name="texts">Stand-ins of texts.</param>
/// <param name="numbers">Stand-ins of numbers.</param>
/// <param name="isKept">Tells the words that stay.</param>
internal sealed class AnswerStandIn(TextStandIns texts, NumberStandIns numbers, Func<string, bool> isKept)
{
    private const char Hidden = '*';
    private const int FewestHexDigits = 12;

    /// <summary>The stand-in; the answer is left alone.</summary>
    public JsonNode? Of(JsonNode? answer) => Of(answer, name: string.Empty, isAroundRecords: HasList(answer));

    private JsonNode? Of(JsonNode? node, string name, bool isAroundRecords) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(NameOf(member.Key), Of(member.Value, member.Key, isAroundRecords)))),
        JsonArray items => new JsonArray([.. items.Select(item => Of(item, name, isAroundRecords: false))]),
        JsonValue value => OfValue(value, name, isAroundRecords),
        _ => null,
    };

    private JsonNode OfValue(JsonValue value, string name, bool isAroundRecords) => value.GetValueKind() switch
    {
        JsonValueKind.String when value.GetValue<string>() is var text => JsonValue.Create(OfText(text, name, isAroundRecords)),
        JsonValueKind.Number when value.ToJsonString() is var raw => isAroundRecords && FieldNames.IsOfPaging(name, raw) || isKept(raw)
            ? value.DeepClone()
            : JsonNode.Parse(numbers.Of(raw))!,
        _ => value.DeepClone(),
    };

    private string OfText(string text, string name, bool isAroundRecords) =>
        FieldNames.IsSecret(name) && !MomentStandIns.IsMoment(text) ? new string(Hidden, text.Length)
        : isKept(text) || (isAroundRecords && FieldNames.IsOfPaging(name, text)) ? text
        : texts.Of(text);

    // An object may be a table whose names are values: ids, dates, addresses. A name of letters is a field's, and so are "1st" and "@odata.id".
    private string NameOf(string name) => IsNumber(name) || name.IndexOf('@', StringComparison.Ordinal) > 0 || Guid.TryParse(name, out _) ? texts.Of(name) : name;

    // Digits in any form; letters among them where a key of a database has them.
    private static bool IsNumber(string name) =>
        name.Any(char.IsAsciiDigit) && name.All(character => !char.IsLetter(character) || (name.Length >= FewestHexDigits && char.IsAsciiHexDigit(character)));

    private static bool HasList(JsonNode? node) => node is JsonObject members && members.Any(static member => member.Value is JsonArray || HasList(member.Value));
}
