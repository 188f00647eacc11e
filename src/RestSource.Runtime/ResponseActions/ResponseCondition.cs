using System.Text.Json;
using RestSource.Json;
using RestSource.Json.Filters;

namespace RestSource.ResponseActions;

/// <summary>Config key <c>when</c> of <c>response_actions</c>, ours: what a JSON body holds, for errors that come with status 200. No other body fits.</summary>
public sealed class ResponseCondition
{
    private readonly JsonSelector _path;
    private readonly JsonOperand? _value;

    /// <summary>Makes a condition.</summary>
    /// <param name="path">Config key <c>path</c>. Of several values at its end one has to fit.</param>
    /// <param name="value">Config key <c>equals</c>; <see langword="null"/> for any value but JSON's null.</param>
    public ResponseCondition(JsonSelector path, JsonOperand? value = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        _path = path;
        _value = value;
    }

    /// <summary>The condition, as messages name it.</summary>
    public override string ToString() => _value is null ? $"{_path}" : $"{_path} equals {_value}";

    internal bool Holds(BodyBeginning body) => body.Root is { } root
        && _path.Select(root, new JsonQuery(root, body.Bytes.Length)).Exists(value => Fits(value, root));

    private bool Fits(JsonElement found, JsonElement root) => _value is null
        ? found.ValueKind != JsonValueKind.Null
        : JsonOrder.AreEqual(found, _value.Evaluate(found, new JsonQuery(root, bytes: 0)));
}
