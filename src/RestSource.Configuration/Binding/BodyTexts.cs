using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Finds the texts of a body, in order.</summary>
internal static class BodyTexts
{
    public static IEnumerable<TextModel> Of(BodyModel? body) => body switch
    {
        BodyModel.Json json => Of(json.Root),
        BodyModel.Form form => form.Fields.SelectMany(static field => new[] { field.Name, field.Value }),
        BodyModel.Raw raw => [raw.Text],
        _ => [],
    };

    private static IEnumerable<TextModel> Of(JsonTemplate value) => value switch
    {
        JsonTemplate.Object members => members.Members.SelectMany(static member => Of(member.Value).Prepend(member.Name)),
        JsonTemplate.Array items => items.Items.SelectMany(Of),
        JsonTemplate.Text text => [text.Value],
        _ => [],
    };
}
