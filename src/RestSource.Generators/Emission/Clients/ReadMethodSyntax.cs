using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Emission.Clients;

/// <summary>What the methods of a client that read have in common.</summary>
internal static class ReadMethodSyntax
{
    /// <summary>The type of what they give, but for its argument.</summary>
    public const string Sequence = "global::System.Collections.Generic.IAsyncEnumerable";

    /// <summary>The runtime's class that reads page by page.</summary>
    public const string PagedRead = "global::RestSource.PagedRead";

    /// <summary>How to go about a read.</summary>
    public static readonly Parameter Options = new(
        "global::RestSource.ReadOptions?", "options", "null", "How to go about the read; <see langword=\"null\"/> for the usual.");

    /// <summary>Where to begin.</summary>
    public static readonly Parameter ContinuationToken = new(
        "string?", "continuationToken", "null", "Where an earlier read stood; <see langword=\"null\"/> to begin at the first page.");

    /// <summary>A method and its documentation.</summary>
    public static void Emit(CodeWriter writer, string summary, string signature, IReadOnlyList<Parameter> parameters, string returns, string expression)
    {
        writer.Lines($"""
            {DocText.Summary(summary)}
            {Parameter.Docs(parameters)}
            /// <returns>{returns}</returns>
            """);
        writer.Lines(CommaList.Of($"{signature}(", parameters.Select(static parameter => parameter.Declaration), ") =>"));
        using (writer.Indent())
        {
            writer.Lines(expression + ";");
        }
    }

    /// <summary>The records of a read of pages, which may then come in parts.</summary>
    /// <param name="parameters">What the read is given, in order.</param>
    public static string RecordsOf(IEnumerable<Parameter> parameters) => CommaList.Of(
        $"{PagedRead}.RecordsAsync(ReadPagesAsync(",
        parameters.Select(static parameter => parameter == Options ? $"options: {PagedRead}.ForRecords(options)" : Pass(parameter)),
        "), cancellationToken)");

    /// <summary>The argument that hands a parameter on.</summary>
    public static string Pass(Parameter parameter) => $"{parameter.Name}: {parameter.Name}";
}
