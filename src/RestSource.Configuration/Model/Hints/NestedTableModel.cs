namespace RestSource.Configuration.Model;

/// <summary>One entry of config key <c>nested_hints</c>: what holds for the table that a list inside of the records becomes.</summary>
/// <param name="Name">The table's name below that of the resource.</param>
/// <param name="ParentTable">Config key <c>parent_table_name</c>; <see langword="null"/> for the one that the name says.</param>
/// <param name="WriteDisposition">Config key <c>write_disposition</c>; <see langword="null"/> for the resource's.</param>
/// <param name="PrimaryKey">Config key <c>primary_key</c>.</param>
/// <param name="MergeKey">Config key <c>merge_key</c>.</param>
/// <param name="Contract">Config key <c>schema_contract</c>; <see langword="null"/> for the resource's.</param>
/// <param name="Hints">What else is written.</param>
public sealed record NestedTableModel(
    string Name,
    string? ParentTable,
    WriteDisposition? WriteDisposition,
    EquatableArray<string> PrimaryKey,
    EquatableArray<string> MergeKey,
    SchemaContractModel? Contract,
    HintsModel Hints);
