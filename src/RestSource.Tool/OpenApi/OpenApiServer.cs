namespace RestSource.Tool.OpenApi;

/// <summary>Finds the base URL of a description.</summary>
internal static class OpenApiServer
{
    private const string Setting = "{config.base_url}";

    /// <summary>The URL of the first server; variables of it have their defaults.</summary>
    /// <param name="document">The description.</param>
    /// <param name="gaps">Takes what is missing.</param>
    public static string BaseUrlOf(OpenApiDocument document, List<OpenApiGap> gaps)
    {
        var server = document.Members(document.Root, "servers").Select(static server => server.Node).FirstOrDefault();
        var url = server?.Text("url") ?? string.Empty;
        foreach (var (name, variable) in server is null ? [] : document.Members(server, "variables"))
        {
            url = url.Replace($"{{{name}}}", variable.Text("default") ?? $"{{config.{name}}}", StringComparison.Ordinal);
        }

        if (url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            return url;
        }

        gaps.Add(new OpenApiGap("client.base_url", $"the description names no server by a whole URL: write it in place of \"{Setting}\", or give it at run time"));
        return Setting + url.TrimEnd('/');
    }
}
