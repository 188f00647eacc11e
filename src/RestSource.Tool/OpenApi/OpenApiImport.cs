using System.Text.Json.Nodes;

namespace RestSource.Tool.OpenApi;

/// <summary>Makes a config of a description: what it says, and good guesses where it says nothing.</summary>
/// <param name="document">The description.</param>
/// <param name="documentName">How the config names it: its path from the config's folder.</param>
internal sealed class OpenApiImport(OpenApiDocument document, string documentName)
{
    private readonly List<OpenApiGap> _gaps = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, OpenApiNode Record)> _byPath = new(StringComparer.Ordinal);

    /// <summary>Gets what is left to be decided.</summary>
    public IReadOnlyList<OpenApiGap> Gaps => _gaps;

    /// <summary>Makes the config.</summary>
    /// <param name="paths">The paths of the resources; none for all that answer with lists.</param>
    /// <exception cref="CommandFailure">A path is not in the description, or there is none at all.</exception>
    public JsonObject ConfigOf(IReadOnlyList<string> paths)
    {
        var operations = Choose([.. OpenApiOperation.All(document)], paths);
        var client = new JsonObject { ["base_url"] = OpenApiServer.BaseUrlOf(document, _gaps) };
        if (OpenApiAuth.Of(document, operations) is { } auth)
        {
            client["auth"] = auth;
        }
        else if (OpenApiAuth.IsNeeded(document))
        {
            _gaps.Add(new OpenApiGap("client.auth", "none of the ways to prove who asks is one that a config knows: write \"auth\": { \"type\": \"custom\", \"name\": \"NAME\" } and set NAME of the options in C#"));
        }

        // Parents first: what hangs on them names them.
        return new JsonObject { ["client"] = client, ["resources"] = new JsonArray([.. operations.OrderBy(static operation => operation.Path.Count(static letter => letter == '{')).Select(ResourceOf)]) };
    }

    private OpenApiOperation[] Choose(OpenApiOperation[] all, IReadOnlyList<string> paths)
    {
        if (paths.FirstOrDefault(path => !all.Any(operation => operation.Path == path)) is { } unknown)
        {
            throw new CommandFailure($"The description has no GET of '{unknown}' that answers in JSON. It has: {string.Join(", ", all.Select(static operation => operation.Path))}");
        }

        OpenApiOperation[] chosen = [.. all.Where(operation => paths.Count == 0 ? OpenApiRecords.ListIn(document, operation.Response) is not null : paths.Contains(operation.Path))];
        return chosen.Length > 0 ? chosen : throw new CommandFailure("The description has no GET that answers with a list: name the paths to read with --resource.");
    }

    private JsonObject ResourceOf(OpenApiOperation operation)
    {
        var list = OpenApiRecords.ListIn(document, operation.Response);
        var records = list ?? OpenApiRecords.One(operation.Response);
        var name = OpenApiPath.NameOf(operation.Path, _names);
        var settings = new List<string>();
        var endpoint = new JsonObject { ["path"] = OpenApiPath.Fill(operation.Path, ParentValue, settings), ["data_selector"] = records.Selector };
        _gaps.AddRange(settings.Select(setting => new OpenApiGap($"{name}.endpoint.path", $"nothing tells what fills '{setting}': it is a setting, given at run time; or take it from the records of another resource, as {{resources.NAME.FIELD}}")));

        var paginator = new OpenApiPaginator(document, operation);
        var guess = list is null ? new JsonObject { ["type"] = "single_page" } : paginator.Guess();
        if (ParamsOf(operation, paginator, name) is { Count: > 0 } parameters)
        {
            endpoint["params"] = parameters;
        }

        if (guess is not null)
        {
            endpoint["paginator"] = guess;
        }

        var resource = new JsonObject { ["name"] = name, ["endpoint"] = endpoint, ["schema"] = new JsonObject { ["openapi"] = $"{documentName}#{records.Schema.Pointer}" } };
        if (document.Properties(records.Schema).Any(static property => property.Name == "id"))
        {
            resource.Insert(1, "primary_key", "id");
        }

        _names.Add(name);
        _byPath[operation.Path] = (name, records.Schema);
        return resource;
    }

    private JsonObject ParamsOf(OpenApiOperation operation, OpenApiPaginator paginator, string name)
    {
        var parameters = new JsonObject();
        foreach (var parameter in operation.Parameters.Where(static parameter => parameter.Text("in") == "query" && parameter.Flag("required")).Select(static parameter => parameter.Text("name")!))
        {
            if (!paginator.Parameters.Contains(parameter))
            {
                parameters[parameter] = $"{{config.{parameter}}}";
                _gaps.Add(new OpenApiGap($"{name}.endpoint.params.{parameter}", "the API wants a value: write it, or give it at run time as it stands"));
            }
        }

        if (paginator.PageSize is { } size)
        {
            parameters[size.Parameter] = size.Limit;
        }

        return parameters;
    }

    private string? ParentValue(string parentPath, string parameter)
    {
        if (!_byPath.TryGetValue(parentPath, out var parent))
        {
            return null;
        }

        var fields = document.Properties(parent.Record).Select(static property => property.Name).ToArray();
        var field = Array.Find([parameter, "id"], fields.Contains);
        return field is null ? null : $"{{resources.{parent.Name}.{field}}}";
    }
}
