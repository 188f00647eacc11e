using RestSource.Configuration.Model;
using RestSource.ResponseActions;
using RestSource.Tool.Interpretation.Selectors;
using RuntimeActionKind = RestSource.ResponseActions.ResponseActionKind;

namespace RestSource.Tool.Interpretation.ResponseActions;

/// <summary>Makes the runtime's actions of config key <c>response_actions</c>.</summary>
internal static class ResponseActionInterpreter
{
    /// <summary>Makes one of an entry.</summary>
    public static ResponseAction Of(ResponseActionModel action) => new(
        EnumName.As<RuntimeActionKind>(action.Action),
        action.StatusCode,
        action.Content,
        action.When is { } when ? new ResponseCondition(SelectorInterpreter.Of(when.Path), when.Value is { } value ? OperandInterpreter.Of(value) : null) : null);
}
