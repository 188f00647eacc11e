using RestSource.Configuration.Model;

namespace RestSource.Tool.Explanation.Words;

/// <summary>Texts of a config as they may be shown: secrets as asterisks, all else that run time gives as its placeholder.</summary>
internal static class TextWords
{
    /// <summary>What stands for a secret.</summary>
    public const string Secret = "***";

    /// <summary>Words a text.</summary>
    public static string Of(TextModel text) => string.Concat(text.Parts.Select(Of));

    /// <summary>Words a value of a param.</summary>
    public static string Of(ParamValue value) => value switch
    {
        ParamValue.Text text => Of(text.Value),
        ParamValue.Integer integer => Counts.Of(integer.Value),
        ParamValue.Number number => number.Raw,
        ParamValue.Boolean boolean => boolean.Value ? "true" : "false",
        ParamValue.List list => string.Join(", ", list.Items.Select(Of)),
        _ => "null",
    };

    private static string Of(TextPart part) => part.Kind switch
    {
        TextPartKind.Secret => Secret,
        TextPartKind.Setting => $"{{config.{part.Value}}}",
        TextPartKind.Parent => $"{{resources.{part.Value}}}",
        TextPartKind.Incremental => $"{{incremental.{part.Value}}}",
        _ => part.Value,
    };
}
