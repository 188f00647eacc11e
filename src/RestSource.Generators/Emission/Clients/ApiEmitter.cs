using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Bodies;
using RestSource.Generators.Emission.Headers;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Params;
using RestSource.Generators.Emission.Texts;
using RestSource.Generators.Refit;

namespace RestSource.Generators.Emission.Clients;

/// <summary>Emits the class that serves a resource's interface over the runtime.</summary>
internal static class ApiEmitter
{
    private const string Connection = "global::RestSource.Http.SourceConnection";

    /// <summary>Emits it.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource)
    {
        var api = resource.Names.Api;
        var modifier = RefitStubEmitter.IsNeeded(resource) ? string.Empty : "sealed ";
        writer.Lines(DocText.Summary($"Serves <see cref=\"{resource.Names.Interface}\"/> over a connection to {DocText.Code(resource.Source.Name)}."))
            .Mark();
        using (writer.Block($"internal {modifier}class {api} : {resource.Source.Qualified(resource.Names.Interface)}"))
        {
            EndpointEmitter.Emit(writer, resource);
            writer.Lines($$"""

                private readonly {{Connection}} _connection;

                /// <summary>Serves calls over <paramref name="connection"/>, which stays its owner's.</summary>
                /// <param name="connection">The connection.</param>
                public {{api}}({{Connection}} connection)
                {
                    _connection = connection;
                }

                /// <summary>Gives what serves a read: a substitute as it is; else what hands on long pages in parts, if the read is of records.</summary>
                /// <param name="api">What the reading client was given.</param>
                /// <param name="options">How the read goes about it.</param>
                public static {{resource.Source.Qualified(resource.Names.Interface)}} For({{resource.Source.Qualified(resource.Names.Interface)}} api, {{ReadMethodSyntax.Options.Type}} options)
                {
                    return api is {{api}} own ? new {{api}}(own._connection.For(options)) : api;
                }

                """);
            EmitGetPage(writer, resource);
            RefitRegistrationEmitter.Emit(writer, resource);
        }
    }

    private static void EmitGetPage(CodeWriter writer, ResourceEmission resource)
    {
        var method = PageMethod.Of(resource);
        writer.Lines("/// <inheritdoc/>");
        using (writer.Block(CommaList.Of(
            $"public global::System.Threading.Tasks.Task<{PageMethod.PageOf(resource)}> GetPageAsync(",
            method.Parameters.Select(static parameter => parameter.Declaration),
            ")")))
        {
            writer.Lines("var request = new global::RestSource.Http.PageRequest(Endpoint);");
            foreach (var statement in Statements(resource.Resource.Endpoint, method, RequestParameters.Texts(resource)))
            {
                writer.Lines(statement);
            }

            writer.Lines($"return _connection.SendAsync<{resource.RecordType}>(request, cancellationToken);");
        }
    }

    private static IEnumerable<string> Statements(EndpointModel endpoint, PageMethod method, RequestTexts texts) =>
    [
        .. BodyEmitter.Statements(endpoint.Body, texts),
        .. endpoint.Path.Parts.Where(static part => part.Kind != TextPartKind.Literal).Distinct().Select(part => SetPath(part, texts)),
        .. method.Paginator.Positions.Where(static position => !position.OverridesParams).Select(static position => position.Statement),
        .. method.Entries.SelectMany(entry => entry.Parameter is { } parameter
            ? [ParamEmitter.Statement(entry.Model, parameter.Name, texts)]
            : ParamEmitter.Statements(entry.Model, texts)),
        .. method.Paginator.Positions.Where(static position => position.OverridesParams).Select(static position => position.Statement),
        .. endpoint.Headers.Select(header => HeaderEmitter.Statement(header, texts)),
    ];

    private static string SetPath(TextPart part, RequestTexts texts) =>
        $"request.SetPath(name: {CSharpLiteral.Text(TextEmitter.QualifiedName(part.Kind, part.Value))}, value: {texts.Value(part)});";
}
