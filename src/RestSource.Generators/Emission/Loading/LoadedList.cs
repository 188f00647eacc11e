using RestSource.Configuration.Model;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Loading;

/// <summary>A list in a row, the items of which are rows of another table.</summary>
/// <param name="Name">Its name from the row on, normalised.</param>
/// <param name="Field">The JSON names that lead to it, with dots between.</param>
/// <param name="Value">The expression for it.</param>
/// <param name="Type">Its type.</param>
/// <param name="Record">The names of the records in it, if it holds any.</param>
/// <param name="Items">Where its items go.</param>
internal sealed record LoadedList(string Name, string Field, string Value, FieldType.Array Type, RecordNames? Record, TableScope Items);
