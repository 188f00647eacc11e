using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema.Documents;

/// <summary>A file and the place of a schema in it, as a config writes it: <c>file.json#/components/schemas/Project</c>.</summary>
/// <param name="File">What stands before the <c>#</c>.</param>
/// <param name="Pointer">What stands after it; empty for the whole file.</param>
/// <param name="PointerSpan">Where <c>#</c> and pointer stand; all of the string when there is no <c>#</c>.</param>
internal sealed record SchemaReference(string File, string Pointer, SourceSpan PointerSpan)
{
    public static SchemaReference Of(JsonStringNode written)
    {
        var hash = written.Value.IndexOf('#');
        return hash < 0
            ? new SchemaReference(written.Value, string.Empty, written.Span)
            : new SchemaReference(
                written.Value.Substring(0, hash),
                written.Value.Substring(hash + 1),
                written.SpanOf(hash, written.Value.Length - hash));
    }
}
