using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RestSource.Json;

/// <summary>A type of records as <see cref="JsonRecordResolver"/> takes it. Emitted code makes one for each of a source.</summary>
public abstract class JsonRecordType
{
    private protected JsonRecordType(Type record) => Record = record;

    /// <summary>Gets the type of the records.</summary>
    internal Type Record { get; }

    /// <summary>The records of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>Them.</returns>
    public static JsonRecordType Of<T>()
        where T : class, IJsonRecord<T> => new Known<T>();

    /// <summary>What System.Text.Json needs to know of the record, or of a collection of it; <see langword="null"/> for collections of other kinds.</summary>
    internal abstract JsonTypeInfo? InfoOf(Type type, JsonSerializerOptions options);

    private sealed class Known<T>() : JsonRecordType(typeof(T))
        where T : class, IJsonRecord<T>
    {
        internal override JsonTypeInfo? InfoOf(Type type, JsonSerializerOptions options) => type switch
        {
            _ when type == typeof(T) => JsonMetadataServices.CreateValueInfo<T>(options, new JsonRecordConverter<T>()),
            _ when type == typeof(T[]) => JsonMetadataServices.CreateArrayInfo<T>(options, new JsonCollectionInfoValues<T[]>()),
            _ when type == typeof(List<T>) => JsonMetadataServices.CreateListInfo<List<T>, T>(options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [] }),
            _ when type == typeof(IReadOnlyList<T>) => Sequence<IReadOnlyList<T>>(options),
            _ when type == typeof(IEnumerable<T>) => Sequence<IEnumerable<T>>(options),
            _ when type == typeof(IAsyncEnumerable<T>) =>
                JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new JsonCollectionInfoValues<IAsyncEnumerable<T>>()),
            _ => null,
        };

        private static JsonTypeInfo<TSequence> Sequence<TSequence>(JsonSerializerOptions options)
            where TSequence : IEnumerable<T> => JsonMetadataServices.CreateIEnumerableInfo<TSequence, T>(options, new JsonCollectionInfoValues<TSequence>());
    }
}
