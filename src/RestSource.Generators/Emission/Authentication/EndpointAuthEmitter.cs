using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Authentication;

/// <summary>Emits config key <c>auth</c> of endpoints into the source's definition.</summary>
internal static class EndpointAuthEmitter
{
    private const string Type = "global::RestSource.Authentication.EndpointAuthentication";

    /// <summary>Emits the member of an object initializer; nothing when the client's auth holds everywhere.</summary>
    /// <remarks>Endpoints that say the same share one authenticator, and so whatever it learns from the server.</remarks>
    public static void Emit(CodeWriter writer, SourceEmission source)
    {
        var groups = source.Resources.Where(static resource => resource.Auth is not null).GroupBy(static resource => resource.Auth!).ToArray();
        if (groups.Length == 0)
        {
            return;
        }

        using (writer.Block($"EndpointAuthentication = new {Type}[]", end: ","))
        {
            foreach (var group in groups)
            {
                writer.Lines(Entry(group.Key, group.Select(static resource => resource.Name), source));
            }
        }
    }

    private static string Entry(AuthModel auth, IEnumerable<string> resources, SourceEmission source) =>
        $"new {Type}(resources: new string[] {{ {string.Join(", ", resources.Select(CSharpLiteral.Text))} }}, authenticator: {AuthEmitter.Expression(auth, source)}),";
}
