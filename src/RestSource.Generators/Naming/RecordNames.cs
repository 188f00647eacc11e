using RestSource.Configuration;

namespace RestSource.Generators.Naming;

/// <summary>The C# names of a record.</summary>
/// <param name="Type">The record's own, without its namespace.</param>
/// <param name="Fields">One for each field of the model, in its order.</param>
internal sealed record RecordNames(string Type, EquatableArray<FieldNames> Fields)
{
    /// <summary>Gets the types of the record and of those in it.</summary>
    public IEnumerable<string> Types => Fields.SelectMany(static each => each.Record?.Types ?? []).Prepend(Type);
}

/// <summary>The C# names of one field of a record.</summary>
/// <param name="Property">The property.</param>
/// <param name="Local">The local that holds its value while a record is read, <c>@</c> included.</param>
/// <param name="Record">The names of the record that the field holds, or that its array holds at any depth.</param>
internal sealed record FieldNames(string Property, string Local, RecordNames? Record);
