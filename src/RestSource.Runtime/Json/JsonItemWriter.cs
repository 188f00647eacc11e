using System.Text.Json;

namespace RestSource.Json;

/// <summary>Writes one item of an array.</summary>
/// <typeparam name="T">The type of the item.</typeparam>
/// <param name="writer">Stands where an item is due.</param>
/// <param name="item">The item.</param>
public delegate void JsonItemWriter<in T>(Utf8JsonWriter writer, T item);
