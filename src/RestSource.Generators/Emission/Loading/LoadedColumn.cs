namespace RestSource.Generators.Emission.Loading;

/// <summary>A column of a table on its way to C#.</summary>
/// <param name="Name">Its name, normalised.</param>
/// <param name="Field">The JSON names that lead to its value, with dots between.</param>
/// <param name="Type">Its member of the runtime's <c>ColumnDataType</c>.</param>
/// <param name="Write">The call that writes its value to a row: <c>Write(record.Id)</c>.</param>
/// <param name="MayBeNull">Whether the value of a record may be null.</param>
internal sealed record LoadedColumn(string Name, string Field, string Type, string Write, bool MayBeNull);
