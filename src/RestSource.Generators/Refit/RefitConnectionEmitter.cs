using RestSource.Generators.Emission;
using RestSource.Generators.Emission.Sources;

namespace RestSource.Generators.Refit;

/// <summary>Emits what makes a connection from the client that Refit hands in: its handlers authenticate and retry, its base address is the API's.</summary>
internal static class RefitConnectionEmitter
{
    /// <summary>Emits the method <c>Connect</c>; nothing without Refit.</summary>
    public static void Emit(CodeWriter writer, SourceEmission source)
    {
        if (!source.Refit.IsReferenced)
        {
            return;
        }

        const string connection = "global::RestSource.Http.SourceConnection";
        writer.Blank();
        using (writer.Block(
            $"internal static {connection} Connect(global::System.Net.Http.HttpClient client) => {connection}.FromHttpClient(client, new {DefinitionEmitter.Type}",
            end: ");"))
        {
            writer.Lines($"""
                Name = {CSharpLiteral.Text(source.Source.Name)},
                BaseUrl = client.BaseAddress,
                """);
            DefinitionEmitter.EmitHeaders(
                writer,
                source.Client.Headers.Where(static header => header.Value?.Literal is not null),
                static text => CSharpLiteral.Text(text.Literal));
            DefinitionEmitter.EmitAllowedHosts(writer, source.Client);
        }
    }
}
