using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Bodies;

/// <summary>Spells config keys <c>json</c> and <c>data</c>.</summary>
internal static class BodyEmitter
{
    /// <summary>The statements that give a <c>request</c> its body.</summary>
    public static IEnumerable<string> Statements(BodyModel? body) => body switch
    {
        BodyModel.Json json => [$"request.SetJson({JsonTemplateEmitter.Expression(json.Root)});"],
        BodyModel.Form form => form.Fields.Select(AddFormField),
        BodyModel.Raw raw => [$"request.SetRaw({TextEmitter.FromConnection(raw.Text)});"],
        _ => [],
    };

    private static string AddFormField(FormFieldModel field) =>
        $"request.AddFormField(name: {TextEmitter.FromConnection(field.Name)}, value: {TextEmitter.FromConnection(field.Value)});";
}
