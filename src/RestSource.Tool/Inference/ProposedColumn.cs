namespace RestSource.Tool.Inference;

/// <summary>A column that says of a field what no sample tells.</summary>
/// <param name="Name">The field; of one inside an object, <c>object__field</c>.</param>
/// <param name="DataType">Config key <c>data_type</c>.</param>
/// <param name="Description">Config key <c>description</c>; <see langword="null"/> for none.</param>
/// <param name="Reason">Why, in a few words.</param>
internal sealed record ProposedColumn(string Name, string DataType, string? Description, string Reason);
