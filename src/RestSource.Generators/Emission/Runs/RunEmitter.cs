using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Emission.Runs;

/// <summary>Emits the methods of a source that read several of its resources in one run.</summary>
internal static class RunEmitter
{
    private const string Resource = "global::RestSource.ResourceDescription";
    private const string Pages = "global::System.Collections.Generic.IAsyncEnumerable<global::RestSource.Page>";

    /// <summary>Emits them.</summary>
    public static void Emit(CodeWriter writer, SourceEmission source)
    {
        writer.Lines($"""

            /// <summary>Reads several resources in one run, in which each is asked for once, however many others hang on it.</summary>
            /// <param name="resources">Whose pages are wanted: the <c>Resource</c> of their clients. None for all that the config does not leave out.</param>
            /// <returns>The pages, a parent's before those below its records. Their type tells whose they are: <c>Page&lt;T&gt;</c>.</returns>
            public {Pages} ReadAsync(params {Resource}[] resources) =>
                ReadAsync(resources, options: null);

            /// <summary>Reads several resources in one run, in which each is asked for once, however many others hang on it.</summary>
            /// <param name="resources">Whose pages are wanted; null or none for all that the config does not leave out.</param>
            /// <param name="options">How to go about the run; <see langword="null"/> for the usual.</param>
            /// <param name="cancellationToken">Ends every wait.</param>
            /// <returns>The pages, a parent's before those below its records. Their type tells whose they are: <c>Page&lt;T&gt;</c>.</returns>
            """);
        writer.Lines(CommaList.Of(
            $"public {Pages} ReadAsync(",
            [
                $"global::System.Collections.Generic.IEnumerable<{Resource}>? resources",
                "global::RestSource.ReadOptions? options = null",
                "global::System.Threading.CancellationToken cancellationToken = default",
            ],
            ") =>"));
        using (writer.Indent())
        {
            writer.Lines(CommaList.Of(
                "global::RestSource.Runs.SourceRead.PagesAsync(",
                [
                    CommaList.Of(
                        $"reads: new {RunPartEmitter.Type}[]\n{{",
                        source.Resources.Select(static resource => $"{resource.Names.Property}.{RunPartEmitter.Member}"),
                        "\n}"),
                    "resources: resources",
                    "options: options",
                    "cancellationToken: cancellationToken",
                ],
                ");"));
        }
    }
}
