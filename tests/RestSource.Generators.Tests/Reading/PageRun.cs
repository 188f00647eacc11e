using System.Text;
using System.Text.Json;
using RestSource.Json;
using RestSource.Json.Direct;

namespace RestSource.Generators.Tests.Reading;

/// <summary>Reads pages of records of one type, as they come.</summary>
internal abstract class PageRun
{
    /// <summary>Stands between two records: in no JSON it stands as it is.</summary>
    public const char Separator = '\u001e';

    /// <summary>Makes one.</summary>
    /// <param name="record">The emitted record.</param>
    public static PageRun Of(Type record) => (PageRun)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(record))!;

    /// <summary>Reads a page.</summary>
    /// <param name="body">The body.</param>
    /// <param name="padding">How many spaces stand before it, so that buffers end elsewhere.</param>
    /// <param name="capacity">How many bytes a buffer has.</param>
    /// <param name="partLength">How many bytes make a part.</param>
    /// <param name="piece">Gives how many bytes come at once.</param>
    public abstract Outcome Read(byte[] body, int padding, int capacity, long partLength, Func<int> piece);

    /// <summary>What a page held, or why it was refused.</summary>
    /// <param name="Records">The records, written again, with a <see cref="Separator"/> between two.</param>
    /// <param name="Total">The total.</param>
    /// <param name="HasMore">The sign of more.</param>
    /// <param name="Next">The cursor.</param>
    /// <param name="Refusal">What is wrong, where; <see langword="null"/> when nothing is.</param>
    public sealed record Outcome(string Records, long? Total, bool? HasMore, string? Next, string? Refusal);

    private sealed class Typed<T> : PageRun
        where T : IJsonRecord<T>
    {
        private readonly RecordMemory _memory = new();

        public override Outcome Read(byte[] body, int padding, int capacity, long partLength, Func<int> piece)
        {
            using var stream = new SplitStream([.. Enumerable.Repeat((byte)' ', padding), .. body], piece);
            using var buffer = new PageBuffer(stream, capacity);
            using var intake = new RecordIntake<T>(SchemaContract.Evolve, _memory);
            var reader = new PageReader<T>(buffer, RandomPages.Selectors, intake, continuesList: false);
            var records = new List<T>();
            try
            {
                while (true)
                {
                    // Nothing here ever waits.
                    var content = reader.ReadAsync(partLength, CancellationToken.None).AsTask().GetAwaiter().GetResult();
                    records.AddRange(content.Items);
                    if (content.IsLast)
                    {
                        return new Outcome(string.Join(Separator, records.Select(Written)), content.Total, content.HasMore, content.Next?.Text, Refusal: null);
                    }
                }
            }
            catch (PageFormatException refusal)
            {
                return new Outcome("", Total: null, HasMore: null, Next: null, $"{refusal.Reason} at {refusal.Path}, byte {refusal.BytePosition - padding}");
            }
        }

        private static string Written(T record)
        {
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream))
            {
                record.Write(writer);
            }

            return Encoding.UTF8.GetString(stream.ToArray());
        }
    }
}
