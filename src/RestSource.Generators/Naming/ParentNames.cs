using RestSource.Configuration;

namespace RestSource.Generators.Naming;

/// <summary>The C# names of a resource's parent, and of what is taken from its records.</summary>
/// <param name="Resource">The parent.</param>
/// <param name="Fields">One for each field that goes into requests, in the model's order.</param>
/// <param name="Included">What <c>include_from_parent</c> names; <see langword="null"/> when it names nothing.</param>
internal sealed record ParentNames(ResourceNames Resource, EquatableArray<ParentFieldNames> Fields, IncludedNames? Included);

/// <summary>The C# names of a field of a parent's record that goes into requests.</summary>
/// <param name="Parameter">The parameter that holds its value, <c>@</c> included.</param>
/// <param name="Member">The way to it from the record: <c>Owner?.Id</c>; <see langword="null"/> when no column of the record leads to one value.</param>
internal sealed record ParentFieldNames(string Parameter, string? Member);

/// <summary>The C# names of what a child's records hold of their parent's.</summary>
/// <param name="Type">The type of it, without its namespace.</param>
/// <param name="Fields">One for each field, in the model's order.</param>
internal sealed record IncludedNames(string Type, EquatableArray<IncludedFieldNames> Fields);

/// <summary>The C# names of one such field.</summary>
/// <param name="Field">Its names in the child.</param>
/// <param name="Member">The way to it from the parent's record; <see langword="null"/> when it is none of the record's columns.</param>
internal sealed record IncludedFieldNames(FieldNames Field, string? Member);
