using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Configuration.Tests.Schema;

namespace RestSource.Configuration.Tests;

/// <summary>Compiles configs, whole or by the part under test.</summary>
internal static class Configs
{
    public const string Path = "/repo/api/shop.restsource.json";

    public static CompiledConfig Compile(string text, params SampleFile[] samples) =>
        ConfigCompiler.Compile(new ConfigFile(Path, text), samples.ToEquatableArray(), CancellationToken.None);

    /// <summary>Wraps members of <c>client</c>.</summary>
    public static string WithClient(string members) =>
        "{ \"client\": { \"base_url\": \"https://api.example.com\", " + members + " }, \"resources\": [] }";

    /// <summary>Wraps members of the root; the client and the one resource are in order.</summary>
    public static string WithRoot(string members) =>
        "{ \"client\": { \"base_url\": \"https://api.example.com\", \"paginator\": \"single_page\" }, \"resources\": [\"items\"], " + members + " }";

    /// <summary>Wraps the entries of <c>resources</c>; the client is in order and gives <c>single_page</c>.</summary>
    public static string WithResources(string entries, string defaults = "{}") =>
        "{ \"client\": { \"base_url\": \"https://api.example.com\", \"paginator\": \"single_page\" }, "
        + "\"resource_defaults\": " + defaults + ", \"resources\": [" + entries + "] }";

    /// <summary>Wraps members of one resource.</summary>
    public static string WithResource(string members) => WithResources("{ \"name\": \"items\", " + members + " }");

    /// <summary>Wraps members of one resource's <c>endpoint</c>.</summary>
    public static string WithEndpoint(string members) => WithResource("\"endpoint\": { \"path\": \"items\", " + members + " }");

    /// <summary>The model of the client; nothing may be wrong.</summary>
    public static ClientModel Client(string members) => Source(WithClient(members)).Client;

    /// <summary>The model of one resource; nothing may be wrong.</summary>
    public static ResourceModel Resource(string members) => Assert.Single(Source(WithResource(members)).Resources);

    /// <summary>The model of one endpoint; nothing may be wrong.</summary>
    public static EndpointModel Endpoint(string members) => Assert.Single(Source(WithEndpoint(members)).Resources).Endpoint;

    public static SourceModel Source(string text)
    {
        var compiled = Compile(text);
        Assert.Empty(Mistakes(compiled));
        return Assert.IsType<SourceModel>(compiled.Source);
    }

    /// <summary>Asserts that exactly one thing is wrong, where the text is marked with <c>‹</c> and <c>›</c>.</summary>
    public static void AssertMistake(string marked, string id, string message = "")
    {
        var text = new MarkedText(marked);
        var diagnostic = Assert.Single(Mistakes(Compile(text.Text)));
        Assert.Equal((id, text.Span), (diagnostic.Rule.Id, diagnostic.Span));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }

    /// <summary>All but the notes, of which a resource without a schema always earns one.</summary>
    private static IEnumerable<ConfigDiagnostic> Mistakes(CompiledConfig compiled) =>
        compiled.Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity != DiagnosticSeverity.Info);
}
