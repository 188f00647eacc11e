using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Selectors;

/// <summary>Spells a value in the condition of a filter as the runtime's.</summary>
internal static class OperandEmitter
{
    private const string Operand = "global::RestSource.Json.JsonOperand";

    /// <summary>The expression.</summary>
    public static string Expression(OperandModel operand) => operand switch
    {
        OperandModel.Text text => $"{Operand}.Text({CSharpLiteral.Text(text.Value)})",
        OperandModel.Number number => $"{Operand}.Json({CSharpLiteral.Text(number.Raw)})",
        OperandModel.Boolean boolean => $"{Operand}.Json({CSharpLiteral.Text(CSharpLiteral.Boolean(boolean.Value))})",
        OperandModel.Null => $"{Operand}.Json({CSharpLiteral.Text("null")})",
        OperandModel.Query query => $"{Operand}.{(query.IsFromRoot ? "Root" : "Current")}({SelectorEmitter.Arguments(query.Steps)})",
        OperandModel.Length length => $"{Operand}.Length({Expression(length.Of)})",
        OperandModel.Count count => $"{Operand}.Count({Expression(count.Of)})",
        _ => throw new ArgumentOutOfRangeException(nameof(operand), operand, "No runtime operand is known for this operand."),
    };
}
