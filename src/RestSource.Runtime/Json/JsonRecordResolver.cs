using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RestSource.Json;

/// <summary>Tells System.Text.Json of records, and of the usual collections of them, without reflection and without a generator: they read and write themselves.</summary>
/// <remarks>
/// It knows <c>T</c>, <c>T[]</c>, <see cref="List{T}"/>, <see cref="IReadOnlyList{T}"/>, <see cref="IEnumerable{T}"/> and <see cref="IAsyncEnumerable{T}"/>; whatever else there is
/// comes from the resolver that it is combined with (<see cref="JsonTypeInfoResolver.Combine(IJsonTypeInfoResolver?[])"/>).
/// </remarks>
public sealed class JsonRecordResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, JsonRecordType> _records;

    /// <summary>Makes a resolver.</summary>
    /// <param name="records">The records that it knows, each type once.</param>
    /// <exception cref="ArgumentException">A type stands there twice.</exception>
    public JsonRecordResolver(params JsonRecordType[] records)
    {
        ArgumentNullException.ThrowIfNull(records);
        _records = records.ToDictionary(static record => record.Record);
    }

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _records.TryGetValue(ElementOf(type), out var record) ? record.InfoOf(type, options) : null;
    }

    private static Type ElementOf(Type type) =>
        type.IsArray ? type.GetElementType()!
        : type.IsGenericType && type.GetGenericArguments() is [var argument] ? argument
        : type;
}
