using RestSource.Configuration.Model;
using RestSource.Json;

namespace RestSource.Tool.Interpretation.Selectors;

/// <summary>Makes the runtime's operand of a value in the condition of a filter.</summary>
internal static class OperandInterpreter
{
    /// <summary>Makes it.</summary>
    public static JsonOperand Of(OperandModel operand) => operand switch
    {
        OperandModel.Text text => JsonOperand.Text(text.Value),
        OperandModel.Number number => JsonOperand.Json(number.Raw),
        OperandModel.Boolean boolean => JsonOperand.Json(boolean.Value ? "true" : "false"),
        OperandModel.Null => JsonOperand.Json("null"),
        OperandModel.Query query => Of(query),
        OperandModel.Length length => JsonOperand.Length(Of(length.Of)),
        OperandModel.Count count => JsonOperand.Count(Of(count.Of)),
        _ => throw new ArgumentOutOfRangeException(nameof(operand), operand, "No runtime operand is known for this operand."),
    };

    /// <summary>Makes a path of it.</summary>
    public static JsonOperandPath Of(OperandModel.Query query) =>
        query.IsFromRoot ? JsonOperand.Root(SelectorInterpreter.Steps(query.Steps)) : JsonOperand.Current(SelectorInterpreter.Steps(query.Steps));
}
