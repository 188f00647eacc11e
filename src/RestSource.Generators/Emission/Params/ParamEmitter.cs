using System.Globalization;
using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Params;

/// <summary>What an entry of <c>params</c> adds to emitted code: a typed parameter where a caller may choose, and the query parameter it is sent as.</summary>
internal static class ParamEmitter
{
    /// <summary>The parameter: nullable, with the config's value as its default wherever C# has a constant for it.</summary>
    /// <param name="param">The entry, one that can be given.</param>
    /// <param name="name">The parameter's name, <c>@</c> included.</param>
    public static Parameter Parameter(ParamModel param, string name) => param.Value switch
    {
        ParamValue.List list => new Parameter($"global::System.Collections.Generic.IReadOnlyList<{ParamList.ItemType(list)}>?", name, "null", Doc(param, "for the config's list; an empty one to leave it out"))
        {
            QueryName = param.Name.Literal,
            IsList = true,
        },
        ParamValue.Text { Value.Literal: null } => new Parameter("string?", name, "null", Doc(param, "for the config's text")) { QueryName = param.Name.Literal },
        _ => new Parameter(ParamLiteral.Type(param.Value) + "?", name, ParamLiteral.Of(param.Value), Doc(param, "to leave it out")) { QueryName = param.Name.Literal },
    };

    /// <summary>The statement that adds it to a <c>request</c>, as the caller gave it.</summary>
    public static string Statement(ParamModel param, string name, RequestTexts texts) => param.Value switch
    {
        ParamValue.List list => Add(param, "values", $"{name} ?? {ParamList.Expression(list, texts)}", texts),
        ParamValue.Text { Value: { Literal: null } text } => Add(param, "value", $"{name} ?? {Grouped(text, texts)}", texts),
        _ => Add(param, "value", name, texts),
    };

    /// <summary>The statements that add one to a <c>request</c> that no caller gives; none for <c>null</c>.</summary>
    public static IEnumerable<string> Statements(ParamModel param, RequestTexts texts) => param.Value switch
    {
        ParamValue.List list => [Add(param, "values", ParamList.Values(list, texts), texts)],
        ParamValue.Text text => [Add(param, "value", texts.Value(text.Value), texts)],
        ParamValue.Null => [],
        _ => [Add(param, "value", ParamLiteral.Of(param.Value), texts)],
    };

    private static string Grouped(TextModel text, RequestTexts texts)
    {
        var expression = texts.Text(text);
        return text.Parts.Count > 1 ? $"({expression})" : expression;
    }

    private static string Add(ParamModel param, string argument, string value, RequestTexts texts) =>
        $"request.AddQuery(name: {texts.Text(param.Name)}, {argument}: {value});";

    private static string Doc(ParamModel param, string ifNull) => string.Format(
        CultureInfo.InvariantCulture, "Query parameter {0}; <see langword=\"null\"/> {1}.", DocText.Code(param.Name.Literal!), ifNull);
}
