using System.Text.Json;

namespace RestSource.Json;

/// <summary>A path in the condition of a filter: <see cref="JsonOperand.Current"/> or <see cref="JsonOperand.Root"/>.</summary>
public sealed class JsonOperandPath : JsonOperand
{
    private readonly bool _isFromRoot;
    private readonly JsonSelector _path;

    internal JsonOperandPath(bool isFromRoot, JsonSelector path)
    {
        _isFromRoot = isFromRoot;
        _path = path;
    }

    /// <summary>The path as JSONPath writes it.</summary>
    /// <returns>JSONPath text.</returns>
    public override string ToString() => (_isFromRoot ? "$" : "@") + _path.Suffix;

    /// <summary>All values that the path leads to.</summary>
    /// <param name="current">The value that is filtered.</param>
    /// <param name="query">The document.</param>
    internal List<JsonElement> Select(JsonElement current, JsonQuery query) => _path.Select(_isFromRoot ? query.Root : current, query);

    /// <inheritdoc/>
    internal override JsonElement Evaluate(JsonElement current, JsonQuery query) => Select(current, query) is [var only] ? only : default;
}
