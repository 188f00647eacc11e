namespace RestSource.Configuration.Model;

/// <summary>Finds the texts of an endpoint's requests, in order.</summary>
public static class EndpointTexts
{
    /// <summary>Lists them: path, headers, params, body. What belongs to authentication is not among them.</summary>
    public static IEnumerable<TextModel> Of(EndpointModel endpoint) =>
    [
        endpoint.Path,
        .. endpoint.Headers.SelectMany(static header => header.Value is { } value ? new[] { header.Name, value } : [header.Name]),
        .. endpoint.Params.SelectMany(static param => param.Value.Texts.Prepend(param.Name)),
        .. Of(endpoint.Body),
    ];

    private static IEnumerable<TextModel> Of(BodyModel? body) => body switch
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
