using RestSource.Configuration.Model;
using RestSource.Http;
using RestSource.Tool.Interpretation.Texts;

namespace RestSource.Tool.Interpretation.Bodies;

/// <summary>Gives requests the bodies of config keys <c>json</c> and <c>data</c>.</summary>
internal static class BodyInterpreter
{
    /// <summary>Gives a request its body.</summary>
    public static void Write(BodyModel? body, PageRequest request, RequestTexts texts)
    {
        switch (body)
        {
            case BodyModel.Json json:
                request.SetJson(JsonTemplateInterpreter.Of(json.Root, texts));
                break;
            case BodyModel.Form form:
                foreach (var field in form.Fields)
                {
                    request.AddFormField(texts.Text(field.Name), texts.Value(field.Value));
                }

                break;
            case BodyModel.Raw raw:
                request.SetRaw(texts.Text(raw.Text));
                break;
            default:
                break;
        }
    }
}
