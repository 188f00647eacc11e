using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema;

/// <summary>One entry of <c>columns</c> as it stands in the file, in either form.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Span">Where the name stands.</param>
/// <param name="Hints">The hints by name; of two with one name the last counts.</param>
internal sealed record ColumnEntry(string Name, SourceSpan Span, JsonObjectNode Hints)
{
    /// <summary>Lays this entry over one of the same name in <c>resource_defaults</c>, hint by hint; <c>null</c> takes a hint away.</summary>
    public ColumnEntry Over(ColumnEntry inherited) =>
        this with { Hints = new JsonObjectNode([.. inherited.Hints.Members, .. Hints.Members], Hints.Span, Hints.IsComplete) };
}
