using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>One entry of <c>columns</c>; what it leaves open the samples may tell.</summary>
/// <param name="Name">The column's name; <c>a__b</c> is field <c>b</c> of the object <c>a</c>.</param>
/// <param name="Span">Where the name stands.</param>
/// <param name="Type">Hint <c>data_type</c>.</param>
/// <param name="Nullable">Hint <c>nullable</c>.</param>
/// <param name="IsPrimaryKey">Hint <c>primary_key</c>.</param>
/// <param name="IsMergeKey">Hint <c>merge_key</c>.</param>
/// <param name="Description">Hint <c>description</c>.</param>
/// <param name="Hints">All of its hints, for whoever loads.</param>
internal sealed record Column(
    string Name,
    SourceSpan Span,
    ColumnType? Type,
    bool? Nullable,
    bool IsPrimaryKey,
    bool IsMergeKey,
    string? Description,
    ColumnModel Hints);
