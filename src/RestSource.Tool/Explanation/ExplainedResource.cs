using RestSource.Configuration.Model;
using RestSource.Tool.Explanation.Words;

namespace RestSource.Tool.Explanation;

/// <summary>A resource in its place among the others.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parent">The resource for whose records it is read; <see langword="null"/> when it stands alone.</param>
/// <param name="Method">The method of its requests.</param>
/// <param name="Path">Their path.</param>
/// <param name="Paging">How the API pages.</param>
/// <param name="PrimaryKey">The columns that tell a record from others.</param>
/// <param name="WriteDisposition">What a load does with earlier rows.</param>
/// <param name="Columns">How many columns are declared.</param>
/// <param name="Selected">It is read when nobody chooses.</param>
internal sealed record ExplainedResource(
    string Name, string? Parent, string Method, string Path, string Paging, IReadOnlyList<string> PrimaryKey, string WriteDisposition, int Columns, bool Selected)
{
    /// <summary>Looks at a resource.</summary>
    public static ExplainedResource Of(ResourceModel resource) => new(
        resource.Name,
        resource.Parent?.Resource,
        resource.Endpoint.Method.ToString().ToUpperInvariant(),
        TextWords.Of(resource.Endpoint.Path),
        PaginatorWords.Of(resource.Endpoint.Paginator),
        [.. resource.PrimaryKey],
        resource.WriteDisposition.ToString().ToLowerInvariant(),
        resource.Record.Fields.Count,
        resource.Selected);

    /// <summary>What there is to say beside name, method and path, in one line.</summary>
    public string InWords() => string.Join(" · ", [
        Paging,
        PrimaryKey.Count == 0 ? "no key" : $"key {string.Join(", ", PrimaryKey)}",
        WriteDisposition,
        Counts.Of(Columns, "column"),
        .. Selected ? Array.Empty<string>() : ["not selected"]]);
}
