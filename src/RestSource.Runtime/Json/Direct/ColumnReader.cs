namespace RestSource.Json.Direct;

/// <summary>Reads one value of a column directly: all methods of <see cref="DirectColumn"/> do, and give themselves to those that read arrays.</summary>
/// <typeparam name="T">The C# type of the column.</typeparam>
/// <param name="json">The JSON in memory.</param>
/// <param name="at">Where the value is due.</param>
/// <param name="memory">What earlier values of the column left.</param>
/// <param name="value">The value; its type's default when refused.</param>
/// <returns>Where the next name or item begins, or the closing bracket; <see cref="DirectRecord.Refused"/> to leave the record to the general reader.</returns>
public delegate int ColumnReader<T>(ReadOnlySpan<byte> json, int at, ref ColumnMemory memory, out T value);
