using RestSource.Generators.Emission.Clients;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Runs;

namespace RestSource.Generators.Emission.Loading;

/// <summary>Emits the methods that load: those of a client its resource, those of a source all of its resources.</summary>
internal static class LoadMethodsEmitter
{
    /// <summary>The member of a client that says how its records become rows.</summary>
    public const string Member = "Loaded";

    /// <summary>Its type.</summary>
    public const string Type = Loading + ".LoadedResource";

    private const string Loading = RecordTableEmitter.Loading;
    private const string Result = "global::System.Threading.Tasks.Task<" + Loading + ".LoadResult>";

    private static readonly Parameter Destination = new($"{Loading}.LoadDestination", "destination", Default: null, "The database.");

    private static readonly Parameter Progress = new($"global::System.IProgress<{Loading}.LoadProgress>?", "progress", "null", "Is told how the load goes; <see langword=\"null\"/> for nobody.");

    private static readonly Parameter Options = new($"{Loading}.LoadOptions", "options", Default: null, "How to go about the load.");

    /// <summary>Emits the member of a client.</summary>
    public static void EmitResource(CodeWriter writer, ResourceEmission resource) =>
        writer.Lines($"internal static {Type} {Member} {{ get; }} = {Type}.Of<{resource.RecordType}>(Resource);");

    /// <summary>Emits the methods of a client.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource) => Emit(
        writer,
        $"Loads {DocText.Code(resource.Resource.Name)} into a database, as the config says, in one transaction: either all of it is there in the end, or the database is as before.",
        CommaList.Of(
            $"{Loading}.ResourceLoad.RunAsync(",
            [$"resource: {Member}", "pages: (read, stop) => ReadPagesAsync(options: read, cancellationToken: stop)", .. Passed],
            ");"));

    /// <summary>Emits the methods of a source.</summary>
    public static void Emit(CodeWriter writer, SourceEmission source) => Emit(
        writer,
        "Loads all resources that the config does not leave out into a database, each in one transaction with those that are read below its records.",
        CommaList.Of(
            $"{Loading}.SourceLoad.RunAsync(",
            [
                Array("reads", RunPartEmitter.Type, source.Resources.Select(static resource => $"{resource.Names.Property}.{RunPartEmitter.Member}")),
                Array("resources", Type, source.Resources.Select(resource => $"{source.Source.Qualified(resource.Names.Client)}.{Member}")),
                .. Passed,
            ],
            ");"));

    private static IEnumerable<string> Passed => new[] { Destination, Options, Parameter.CancellationToken }.Select(ReadMethodSyntax.Pass);

    private static string Array(string name, string type, IEnumerable<string> items) => CommaList.Of($"{name}: new {type}[]\n{{", items, "\n}");

    private static void Emit(CodeWriter writer, string summary, string load)
    {
        Method(writer, summary, [Destination, Progress, Parameter.CancellationToken], $"LoadAsync(destination, new {Loading}.LoadOptions {{ Progress = progress }}, cancellationToken);");
        writer.Blank();
        Method(writer, summary, [Destination, Options, Parameter.CancellationToken], load);
    }

    private static void Method(CodeWriter writer, string summary, IReadOnlyList<Parameter> parameters, string body)
    {
        writer.Lines($"""
            {DocText.Summary(summary)}
            {Parameter.Docs(parameters)}
            /// <returns>What has changed in which table.</returns>
            /// <exception cref="{Loading}.SchemaChangeException">A table cannot take the records as it is; nothing was read.</exception>
            /// <exception cref="{Loading}.LoadException">The database failed.</exception>
            /// <exception cref="global::RestSource.RestSourceException">The read failed.</exception>
            """);
        writer.Lines(CommaList.Of($"public {Result} LoadAsync(", parameters.Select(static parameter => parameter.Declaration), ") =>"));
        using (writer.Indent())
        {
            writer.Lines(body);
        }
    }
}
