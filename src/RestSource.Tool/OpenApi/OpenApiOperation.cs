namespace RestSource.Tool.OpenApi;

/// <summary>A GET of a description.</summary>
/// <param name="Path">Its path, with parameters in braces.</param>
/// <param name="Get">The operation.</param>
/// <param name="Parameters">What it takes, from itself and from the path.</param>
/// <param name="Response">The schema of its answer.</param>
internal sealed record OpenApiOperation(string Path, OpenApiNode Get, IReadOnlyList<OpenApiNode> Parameters, OpenApiNode Response)
{
    /// <summary>All of them that answer in JSON.</summary>
    public static IEnumerable<OpenApiOperation> All(OpenApiDocument document) =>
        from path in document.Members(document.Root, "paths")
        let get = document.Find(path.Node, "get")
        where get is not null
        let response = ResponseOf(document, get)
        where response is not null
        select new OpenApiOperation(
            path.Name,
            get,
            [.. document.Members(get, "parameters").Concat(document.Members(path.Node, "parameters")).Select(static parameter => parameter.Node)
                .DistinctBy(static parameter => (parameter.Text("in"), parameter.Text("name")))],
            response);

    /// <summary>The schema of one of the parameters in the query.</summary>
    public OpenApiNode? Query(OpenApiDocument document, string name) => Parameters
        .Where(parameter => parameter.Text("in") == "query" && parameter.Text("name") == name)
        .Select(parameter => document.Find(parameter, "schema") ?? parameter)
        .FirstOrDefault();

    private static OpenApiNode? ResponseOf(OpenApiDocument document, OpenApiNode get)
    {
        var answers = document.Find(get, "responses");
        var answer = answers is null ? null : document.Find(answers, "200") ?? document.Find(answers, "2XX") ?? document.Find(answers, "default");
        return answer is null ? null : document.Members(answer, "content")
            .Where(static content => content.Name.Contains("json", StringComparison.OrdinalIgnoreCase) || content.Name == "*/*")
            .Select(content => document.Find(content.Node, "schema"))
            .FirstOrDefault(static schema => schema is not null);
    }
}
