using System.Text.Json;
using RestSource.Json.Filters;

namespace RestSource.Json;

/// <summary>A value in the condition of a filter.</summary>
public abstract class JsonOperand
{
    private protected JsonOperand()
    {
    }

    /// <summary><c>'text'</c>.</summary>
    /// <param name="text">The text, unescaped.</param>
    /// <returns>The operand.</returns>
    public static JsonOperand Text(string text) => new LiteralOperand(JsonElement.Parse($"\"{JsonEncodedText.Encode(text)}\""));

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    /// <param name="json">As JSON spells it.</param>
    /// <returns>The operand.</returns>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonOperand Json(string json) => new LiteralOperand(JsonElement.Parse(json));

    /// <summary><c>length(@.a)</c>: characters of a text, items of an array, members of an object; no value for others.</summary>
    /// <param name="operand">What is measured.</param>
    /// <returns>The operand.</returns>
    public static JsonOperand Length(JsonOperand operand) => new LengthOperand(operand);

    /// <summary><c>count(@.a[*])</c>: how many values a path leads to.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The operand.</returns>
    public static JsonOperand Count(JsonOperandPath path) => new CountOperand(path);

    /// <summary><c>@.a</c>: the value at the end of a path; no value when it leads to none or to several.</summary>
    /// <param name="steps">From the value that is filtered.</param>
    /// <returns>The operand.</returns>
    public static JsonOperandPath Current(params JsonStep[] steps) => new(isFromRoot: false, new JsonSelector(steps));

    /// <summary><c>$.a</c>: the same from the root.</summary>
    /// <param name="steps">From the root.</param>
    /// <returns>The operand.</returns>
    public static JsonOperandPath Root(params JsonStep[] steps) => new(isFromRoot: true, new JsonSelector(steps));

    /// <summary>The value; of kind <see cref="JsonValueKind.Undefined"/> for no value, which is not JSON's null.</summary>
    /// <param name="current">The value that is filtered: <c>@</c>.</param>
    /// <param name="query">The document: <c>$</c>.</param>
    internal abstract JsonElement Evaluate(JsonElement current, JsonQuery query);
}
