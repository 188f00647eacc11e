using System.Text.Json;
using RestSource.Json.Direct;

namespace RestSource.Json;

/// <summary>Takes in the records of one body, held to the resource's schema contract.</summary>
/// <param name="contract">What is done about records that are not as declared.</param>
/// <param name="sharesTexts">See <see cref="RestSourceOptions.SharesTexts"/>.</param>
internal sealed class RecordIntake<T>(SchemaContract contract, bool sharesTexts = true)
    where T : IJsonRecord<T>
{
    private readonly List<T> _items = [];
    private readonly RecordMemory _memory = new(sharesTexts);

    /// <summary>Gets the records.</summary>
    public IReadOnlyList<T> Items => _items;

    /// <summary>Gets how many were left out since they are not as declared.</summary>
    public int Discarded { get; private set; }

    /// <summary>Reads a record without a reader of tokens, if it is written as services usually write it.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where the record is due, at most <see cref="DirectDepth.AroundRecord"/> levels deep.</param>
    /// <returns>The position behind it; <see cref="DirectRecord.Refused"/>, and nothing is taken, when it is not there, not whole or not as usual.</returns>
    public int TakeDirect(ReadOnlySpan<byte> json, int at)
    {
        var end = T.ReadDirect(json, at, _memory, out var record);
        if (end != DirectRecord.Refused)
        {
            _items.Add(record!);
        }

        return end;
    }

    /// <summary>Reads a record token by token.</summary>
    /// <param name="json">All of it.</param>
    /// <returns>What is wrong with it, unless it is read or left out.</returns>
    public RecordFault? Take(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            _items.Add(T.Read(ref reader));
            return null;
        }
        catch (JsonException exception)
        {
            var mode = exception is UnknownFieldException ? contract.Columns : contract.DataType;
            if (mode == ContractMode.DiscardRow)
            {
                Discarded++;
                return null;
            }

            return new RecordFault(exception.Message, reader.TokenStartIndex, mode == ContractMode.Freeze ? PageFaultKind.Contract : PageFaultKind.Content);
        }
    }
}
