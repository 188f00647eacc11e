using RestSource.Tool.Python;

namespace RestSource.Tool.Dlt;

/// <summary>Values that dlt finds at run time, and the placeholders that mean them here.</summary>
internal static class DltSecret
{
    private const string Secrets = "dlt.secrets";
    private const string Config = "dlt.config";

    /// <summary>The placeholder for <c>dlt.secrets["a.b"]</c>, <c>dlt.secrets["a"]["b"]</c>, <c>dlt.secrets.get("a.b")</c> and the same of <c>dlt.config</c>.</summary>
    public static PythonExpression.Text? PlaceholderOf(PythonExpression value) => NameOf(value) is { } name ? new(value.Place, $"{{{name}}}") : null;

    /// <summary>The placeholder for a parameter that is <c>dlt.secrets.value</c> or <c>dlt.config.value</c> when it is not given.</summary>
    public static PythonExpression.Text? PlaceholderOf(string parameter, PythonExpression otherwise) => otherwise.DottedName switch
    {
        Secrets + ".value" => new(otherwise.Place, $"{{secrets.{parameter}}}"),
        Config + ".value" => new(otherwise.Place, $"{{config.{parameter}}}"),
        _ => null,
    };

    /// <summary>Whether a text is nothing but such a placeholder: a value that is there, but not known yet.</summary>
    public static bool IsPlaceholder(PythonExpression value) =>
        value is PythonExpression.Text { Value: var text } && (text.StartsWith("{secrets.", StringComparison.Ordinal) || text.StartsWith("{config.", StringComparison.Ordinal));

    private static string? NameOf(PythonExpression value) => value switch
    {
        PythonExpression.Index { Key: PythonExpression.Text key } index => KindOf(index.Owner) is { } kind ? $"{kind}.{key.Value}" : NameOf(index.Owner) is { } outer ? $"{outer}.{key.Value}" : null,
        PythonExpression.Call { Callee: PythonExpression.Attribute { Value: "get" } get, Arguments: [{ Value: PythonExpression.Text key }, ..] } => KindOf(get.Owner) is { } kind ? $"{kind}.{key.Value}" : null,
        _ => null,
    };

    private static string? KindOf(PythonExpression owner) => owner.DottedName switch
    {
        Secrets => "secrets",
        Config => "config",
        _ => null,
    };
}
