using System.Text.Json;

namespace RestSource.Json;

/// <summary>Reads one item of an array.</summary>
/// <typeparam name="T">The type of the item.</typeparam>
/// <param name="reader">Stands on the item's first token, and is left on its last.</param>
/// <returns>The item.</returns>
public delegate T JsonItemReader<out T>(ref Utf8JsonReader reader);
