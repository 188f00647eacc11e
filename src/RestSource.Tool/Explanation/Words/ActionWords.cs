using RestSource.Configuration.Model;

namespace RestSource.Tool.Explanation.Words;

/// <summary>Says which answers an entry of config key <c>response_actions</c> is about.</summary>
internal static class ActionWords
{
    /// <summary>Words its conditions.</summary>
    public static string Of(ResponseActionModel action) => Counts.List([.. ConditionsOf(action)]);

    private static IEnumerable<string> ConditionsOf(ResponseActionModel action)
    {
        if (action.StatusCode is { } status)
        {
            yield return $"status {Counts.Of(status)}";
        }

        if (action.Content is not null)
        {
            yield return "a text in its body";
        }

        if (action.When is { } when)
        {
            yield return $"'{when.Path.Text}' {ValueOf(when.Value)}";
        }
    }

    private static string ValueOf(OperandModel? value) => value switch
    {
        OperandModel.Text text => $"is \"{text.Value}\"",
        OperandModel.Number number => $"is {number.Raw}",
        OperandModel.Boolean boolean => boolean.Value ? "is true" : "is false",
        OperandModel.Null => "is null",
        _ => "is there",
    };
}
