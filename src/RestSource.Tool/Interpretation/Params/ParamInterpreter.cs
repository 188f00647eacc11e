using RestSource.Configuration.Model;
using RestSource.Http;
using RestSource.Tool.Interpretation.Texts;

namespace RestSource.Tool.Interpretation.Params;

/// <summary>Gives requests the query parameters of config key <c>params</c>.</summary>
internal static class ParamInterpreter
{
    /// <summary>Adds one to a request; <c>null</c> is not sent.</summary>
    public static void Write(ParamModel param, PageRequest request, RequestTexts texts)
    {
        var name = texts.Text(param.Name);
        if (param.Value is ParamValue.List list)
        {
            request.AddQuery(name, list.Items.Select(item => Value(item, texts)));
        }
        else
        {
            request.AddQuery(name, Value(param.Value, texts));
        }
    }

    private static RequestValue Value(ParamValue value, RequestTexts texts) => value switch
    {
        ParamValue.Text text => texts.Value(text.Value),
        ParamValue.Integer integer => integer.Value,
        ParamValue.Number number => number.Raw,
        ParamValue.Boolean boolean => boolean.Value,
        _ => default,
    };
}
