using RestSource.Configuration.Binding;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Configuration.Parents;

namespace RestSource.Configuration.Parts;

/// <summary>Makes a source of its parts, and says what they have against each other.</summary>
internal static class SourceJoin
{
    /// <param name="source">The root.</param>
    /// <param name="resources">The resources that could be bound.</param>
    /// <param name="written">The names of all resources, as they are written.</param>
    /// <param name="diagnostics">Takes the mistakes.</param>
    public static SourceModel Of(BoundSource source, IReadOnlyList<PlacedResource> resources, IEnumerable<string> written, DiagnosticBag diagnostics)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var distinct = resources.Where(resource => IsFirst(resource, names)).ToList();
        var models = new ParentGraph(distinct, written.Except(names, StringComparer.Ordinal)).Resolve();
        source.ReportRelativePaths(models, diagnostics);
        var client = source.Client.Model;
        var placeholders = distinct.SelectMany(static resource => resource.Bound.Placeholders).Distinct().ToList();
        return new SourceModel(
            source.Name,
            source.Description,
            client,
            models,
            Secrets: PlaceholderNames.Of(TextPartKind.Secret, client, placeholders),
            Settings: PlaceholderNames.Of(TextPartKind.Setting, client, placeholders))
        {
            BaseUrlSettings = PlaceholderNames.OfBaseUrlAlone(client, placeholders),
            Authenticators = AuthenticatorNames.Of(client, models),
        };
    }

    private static bool IsFirst(PlacedResource resource, HashSet<string> names)
    {
        if (names.Add(resource.Name))
        {
            return true;
        }

        resource.Report(ResourceRules.RepeatedResource, resource.Bound.Name.Span, resource.Name);
        return false;
    }
}
