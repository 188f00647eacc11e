using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Headers;

/// <summary>Spells entries of <c>headers</c>.</summary>
internal static class HeaderEmitter
{
    /// <summary>The statement that sets an endpoint's header in a <c>request</c>, or takes the client's away.</summary>
    public static string Statement(HeaderModel header, RequestTexts texts) =>
        $"request.SetHeader(name: {texts.Text(header.Name)}, value: {(header.Value is { } value ? texts.Value(value) : "null")});";

    /// <summary>A client's header as a pair.</summary>
    /// <param name="header">The header.</param>
    /// <param name="value">The expression for its value.</param>
    public static string Pair(HeaderModel header, string value) =>
        $"new global::System.Collections.Generic.KeyValuePair<string, string>({CSharpLiteral.Text(header.Name.Literal)}, {value}),";
}
