using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Bodies;

/// <summary>Spells config keys <c>json</c> and <c>data</c>.</summary>
internal static class BodyEmitter
{
    /// <summary>The statements that give a <c>request</c> its body.</summary>
    public static IEnumerable<string> Statements(BodyModel? body, RequestTexts texts) => body switch
    {
        BodyModel.Json json => [$"request.SetJson({JsonTemplateEmitter.Expression(json.Root, texts)});"],
        BodyModel.Form form => form.Fields.Select(field => AddFormField(field, texts)),
        BodyModel.Raw raw => [$"request.SetRaw({texts.Text(raw.Text)});"],
        _ => [],
    };

    private static string AddFormField(FormFieldModel field, RequestTexts texts) =>
        $"request.AddFormField(name: {texts.Text(field.Name)}, value: {texts.Value(field.Value)});";
}
