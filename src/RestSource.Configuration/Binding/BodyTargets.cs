using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Checks that there is room in the body for what the paginator writes there.</summary>
internal static class BodyTargets
{
    public static void Check(BoundBody? body, PaginatorModel paginator, DiagnosticBag diagnostics)
    {
        var target = Targets(paginator).FirstOrDefault(static target => target.Kind == RequestTargetKind.Body);
        if (body is null || target is null)
        {
            return;
        }

        if (body.Model is not BodyModel.Json json)
        {
            diagnostics.Report(PagingRules.BodyInTheWay, body.Key, $"The paginator writes '{target.Name}' into a JSON body: give 'json' in place of 'data'");
        }
        else if (ObstacleOn(target.Name, json.Root) is { } obstacle)
        {
            diagnostics.Report(PagingRules.BodyInTheWay, body.Key, $"The paginator writes '{target.Name}', but '{obstacle}' is no object: leave it out of 'json'");
        }
    }

    private static IEnumerable<RequestTarget> Targets(PaginatorModel paginator) =>
        paginator is PaginatorModel.Cursor cursor ? [cursor.CursorTarget] : paginator.Targets;

    /// <summary>Finds the name on a dotted path, before its last, whose value is something else than an object.</summary>
    private static string? ObstacleOn(string path, JsonTemplate.Object root)
    {
        var place = root;
        foreach (var name in path.Split('.').Reverse().Skip(1).Reverse())
        {
            switch (place.Members.LastOrDefault(member => member.Name.Literal == name)?.Value)
            {
                case null:
                    return null;
                case JsonTemplate.Object inner:
                    place = inner;
                    break;
                default:
                    return name;
            }
        }

        return null;
    }
}
