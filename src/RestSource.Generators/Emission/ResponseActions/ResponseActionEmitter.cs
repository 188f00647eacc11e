using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Selectors;

namespace RestSource.Generators.Emission.ResponseActions;

/// <summary>Spells config key <c>response_actions</c> as the runtime's.</summary>
internal static class ResponseActionEmitter
{
    private const string Namespace = "global::RestSource.ResponseActions";

    /// <summary>The expression.</summary>
    public static string Expression(EquatableArray<ResponseActionModel> actions) =>
        CommaList.Of($"new {Namespace}.ResponseAction[]\n{{", actions.Select(Entry), "\n}");

    private static string Entry(ResponseActionModel action)
    {
        var arguments = new List<string> { $"action: {Namespace}.ResponseActionKind.{action.Action}" };
        if (action.StatusCode is { } status)
        {
            arguments.Add($"statusCode: {CSharpLiteral.Number(status)}");
        }

        if (action.Content is { } content)
        {
            arguments.Add($"content: {CSharpLiteral.Text(content)}");
        }

        if (action.When is { } when)
        {
            arguments.Add($"when: {Condition(when)}");
        }

        return $"new {Namespace}.ResponseAction({string.Join(", ", arguments)})";
    }

    private static string Condition(ResponseConditionModel when)
    {
        var value = when.Value is { } operand ? $", value: {OperandEmitter.Expression(operand)}" : string.Empty;
        return $"new {Namespace}.ResponseCondition(path: {SelectorEmitter.Expression(when.Path)}{value})";
    }
}
