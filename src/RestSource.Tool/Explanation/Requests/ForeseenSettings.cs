using RestSource.Configuration.Model;
using RestSource.Tool.Explanation.Words;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Explanation.Requests;

/// <summary>The settings that requests are foreseen with: those that are given, and what stands for the others. No secret is looked for.</summary>
internal static class ForeseenSettings
{
    /// <summary>Makes them.</summary>
    public static SourceSettings Of(SourceModel source, GivenSettings given, Surroundings surroundings, StandIns standIns)
    {
        var values = source.Secrets.ToDictionary(
            static name => SourceSettings.NameOf(TextPartKind.Secret, name), string? (_) => standIns.Text(TextWords.Secret), StringComparer.Ordinal);
        foreach (var name in source.Settings)
        {
            var value = given.Values.LastOrDefault(pair => pair.Name == name || pair.Name == $"config.{name}").Value
                ?? SettingName.VariablesOf(source, name).Select(variable => surroundings.Variables.GetValueOrDefault(variable)).FirstOrDefault(static value => !string.IsNullOrEmpty(value));
            values[SourceSettings.NameOf(TextPartKind.Setting, name)] = value ?? StandInFor(source, name, standIns);
        }

        return SourceSettings.Of(source, values, given.BaseUri);
    }

    // Not every text would do where a URL, a number or a time is due.
    private static string StandInFor(SourceModel source, string name, StandIns standIns)
    {
        var part = new TextPart(TextPartKind.Setting, name);
        var shown = $"{{config.{name}}}";
        if (Urls(source).Any(url => url.Parts.Count > 0 && url.Parts[0] == part))
        {
            return standIns.Keep($"https://{standIns.Text(shown)}.invalid/{standIns.Text(shown)}", shown);
        }

        var cursor = source.Resources.Select(static resource => resource.Endpoint.Incremental).FirstOrDefault(cursor => cursor?.Texts.Any(text => text.Parts.Contains(part)) == true);
        return cursor?.CursorType is { } type
            ? standIns.Value(new FieldType.Scalar(type), shown).ToString()
            : standIns.Text(shown);
    }

    private static IEnumerable<TextModel> Urls(SourceModel source) => source.Resources.Select(static resource => resource.Endpoint.Auth)
        .Prepend(source.Client.Auth)
        .OfType<AuthModel.OAuth2ClientCredentials>()
        .Select(static auth => auth.AccessTokenUrl)
        .Prepend(source.Client.BaseUrl);
}
