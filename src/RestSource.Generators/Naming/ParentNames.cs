using RestSource.Configuration;

namespace RestSource.Generators.Naming;

/// <summary>The C# names of a resource's parent, and of what is taken from its records.</summary>
/// <param name="Resource">The parent.</param>
/// <param name="Fields">One for each field that goes into requests, in the model's order.</param>
/// <param name="Include">One for each field of <c>include_from_parent</c>, in the model's order.</param>
internal sealed record ParentNames(ResourceNames Resource, EquatableArray<ParentFieldNames> Fields, EquatableArray<ParentFieldNames> Include);

/// <summary>The C# names of a field of a parent's record.</summary>
/// <param name="Parameter">The parameter, or property, that holds its value, <c>@</c> included.</param>
/// <param name="Member">The way to it from the record: <c>Owner?.Id</c>; <see langword="null"/> when no column of the record leads to one value.</param>
internal sealed record ParentFieldNames(string Parameter, string? Member);
