using System.Globalization;
using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Params;

/// <summary>What an entry of <c>params</c> adds to emitted code: a typed parameter, and the query parameter it is sent as.</summary>
internal static class ParamEmitter
{
    /// <summary>The parameter: nullable, with the config's value as its default wherever C# has a constant for it.</summary>
    /// <param name="param">The entry.</param>
    /// <param name="name">The parameter's name, <c>@</c> included.</param>
    public static Parameter Parameter(ParamModel param, string name) => param.Value switch
    {
        ParamValue.List list => new Parameter($"global::System.Collections.Generic.IReadOnlyList<{ParamList.ItemType(list)}>?", name, "null", Doc(param, "for the config's list; an empty one to leave it out"))
        {
            QueryName = param.Name,
            IsList = true,
        },
        ParamValue.Text { Value.Literal: null } => new Parameter("string?", name, "null", Doc(param, "for the config's text")) { QueryName = param.Name },
        _ => new Parameter(ParamLiteral.Type(param.Value) + "?", name, ParamLiteral.Of(param.Value), Doc(param, "to leave it out")) { QueryName = param.Name },
    };

    /// <summary>The statement that adds it to a <c>request</c>.</summary>
    public static string Statement(ParamModel param, string name) => param.Value switch
    {
        ParamValue.List list => Add(param, "values", $"{name} ?? {ParamList.Expression(list)}"),
        ParamValue.Text { Value: { Literal: null } text } => Add(param, "value", $"{name} ?? {Grouped(text)}"),
        _ => Add(param, "value", name),
    };

    private static string Grouped(TextModel text)
    {
        var expression = TextEmitter.FromConnection(text);
        return text.Parts.Count > 1 ? $"({expression})" : expression;
    }

    private static string Add(ParamModel param, string argument, string value) =>
        $"request.AddQuery(name: {CSharpLiteral.Text(param.Name)}, {argument}: {value});";

    private static string Doc(ParamModel param, string ifNull) => string.Format(
        CultureInfo.InvariantCulture, "Query parameter {0}; <see langword=\"null\"/> {1}.", DocText.Code(param.Name), ifNull);
}
