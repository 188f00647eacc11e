using RestSource.Generators.Emission.Incremental;
using RestSource.Generators.Emission.Loading;
using RestSource.Generators.Emission.Runs;
using RestSource.Generators.Refit;

namespace RestSource.Generators.Emission.Sources;

/// <summary>Emits the class that holds a client for each resource of a source.</summary>
internal static class SourceEmitter
{
    private const string Connection = "global::RestSource.Http.SourceConnection";

    /// <summary>Emits it.</summary>
    public static void Emit(CodeWriter writer, SourceEmission source)
    {
        writer.Lines(DocText.Summary($"The source {DocText.Code(source.Source.Name)}{DocText.AfterColon(source.Description)}"))
            .Mark();
        using (writer.Block($"public sealed partial class {source.Source.Source} : global::System.IDisposable, global::System.IAsyncDisposable"))
        {
            EmitConstruction(writer, source);
            foreach (var resource in source.Resources)
            {
                writer.Lines($$"""

                    /// <summary>Gets what reads {{DocText.Code(resource.Name)}}.</summary>
                    public {{source.Source.Qualified(resource.Names.Client)}} {{resource.Names.Property}} { get; }
                    """);
            }

            RunEmitter.Emit(writer, source);
            if (source.Loads)
            {
                writer.Blank();
                LoadMethodsEmitter.Emit(writer, source);
            }

            EmitCreate(writer, source);
            EmitDispose(writer);
            writer.Blank();
            DefinitionEmitter.Emit(writer, source);
            RefitConnectionEmitter.Emit(writer, source);
        }
    }

    private static void EmitConstruction(CodeWriter writer, SourceEmission source)
    {
        writer.Lines($"private readonly {Connection} _connection;").Blank();
        var stateStore = source.KeepsState ? $"{IncrementalParameters.StateStoreType} stateStore = null, " : string.Empty;
        using (writer.Block($"""
            /// <summary>Reads over <paramref name="connection"/>, and disposes it in the end.</summary>
            /// <param name="connection">The connection.</param>
            {(source.KeepsState ? "/// <param name=\"stateStore\">Remembers where incremental reads ended; by default each begins at the config's initial value.</param>\n" : string.Empty)}/// <param name="loggerFactory">Where reads are logged; by default nowhere.</param>
            public {source.Source.Source}({Connection} connection, {stateStore}global::Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null)
            """))
        {
            writer.Lines("_connection = connection ?? throw new global::System.ArgumentNullException(nameof(connection));");
            foreach (var resource in source.ParentsFirst())
            {
                var api = $"new {source.Source.Qualified(resource.Names.Api)}(connection)";
                var parent = resource.Parent is { } names ? names.Property + ", " : string.Empty;
                var client = source.Source.Qualified(resource.Names.Client);
                writer.Lines($"{resource.Names.Property} = new {client}({api}, {parent}{resource.IncrementalArguments(client, "connection", "stateStore")}loggerFactory);");
            }
        }
    }

    private static void EmitCreate(CodeWriter writer, SourceEmission source) => writer.Lines($$"""

        /// <summary>Makes the source without a container. Dispose it when the last read is over.</summary>
        /// <param name="options">Secrets and settings.</param>
        /// <returns>The source.</returns>
        /// <exception cref="global::Microsoft.Extensions.Options.OptionsValidationException">A secret or setting is missing.</exception>
        public static {{source.Source.Qualified(source.Source.Source)}} Create({{source.Source.Qualified(source.Source.Options)}} options)
        {
            global::System.ArgumentNullException.ThrowIfNull(options);
            options.Validate();
            var connection = {{Connection}}.Create(Define(options), options);
            return new {{source.Source.Qualified(source.Source.Source)}}(connection, {{(source.KeepsState ? "options.StateStore, " : string.Empty)}}options.LoggerFactory);
        }
        """);

    private static void EmitDispose(CodeWriter writer) => writer.Lines("""

        /// <inheritdoc/>
        public void Dispose() => _connection.Dispose();

        /// <inheritdoc/>
        public global::System.Threading.Tasks.ValueTask DisposeAsync() => _connection.DisposeAsync();
        """);
}
