namespace RestSource.Configuration.Model;

/// <summary>The resource that another one depends on: for each of its records the other one is read anew.</summary>
/// <param name="Resource">Its name.</param>
/// <param name="Fields">What of its records goes into requests, each field once, in order of appearance.</param>
/// <param name="Include">Config key <c>include_from_parent</c>: what of its records is put into the child's.</param>
/// <param name="SkipsMissing">Config key <c>on_missing_parent</c> is <c>skip</c>: a record that lacks one of the fields is passed over.</param>
public sealed record ParentModel(
    string Resource, EquatableArray<ParentFieldModel> Fields, EquatableArray<ParentFieldModel> Include, bool SkipsMissing)
{
    /// <summary>Gets the names under which a child's record carries the included fields in JSON: <c>_posts_id</c>.</summary>
    public EquatableArray<string> IncludedNames => Include.Select(included => IncludedName(Resource, included.Path)).ToEquatableArray();

    /// <summary>The name under which a child's record carries a field of its parent's.</summary>
    public static string IncludedName(string resource, string field) => $"_{resource}_{field}";
}

/// <summary>A value in a parent's record.</summary>
/// <param name="Path">As written after <c>{resources.NAME.</c>, or in <c>field</c> or <c>include_from_parent</c>.</param>
/// <param name="Selector">The way to it in the record's JSON; the first value that it leads to counts.</param>
/// <param name="Type">Its type, as far as the shape of the parent's record tells, else <see langword="null"/>.</param>
/// <param name="Nullable">It may be null or absent; <see langword="true"/> when nothing is known of it.</param>
public sealed record ParentFieldModel(string Path, SelectorModel Selector, FieldType? Type, bool Nullable)
{
    /// <summary>Gets the names from the record down to it, when the whole way is part of the record's shape; else none.</summary>
    public EquatableArray<string> Names => Type is null ? default : Selector.Steps.OfType<SelectorStep.Name>().Select(static step => step.Value).ToEquatableArray();

    /// <summary>Gives what stands for it in a text of the child's requests.</summary>
    /// <param name="resource">The parent.</param>
    public TextPart PartOf(string resource) => new(TextPartKind.Parent, $"{resource}.{Path}");
}
