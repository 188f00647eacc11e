using System.Text.Json;

namespace RestSource.Json;

/// <summary>Takes in the records of one body, held to the resource's schema contract.</summary>
internal sealed class RecordIntake<T>(SchemaContract contract)
    where T : IJsonRecord<T>
{
    private readonly List<T> _items = [];

    /// <summary>Gets the records.</summary>
    public IReadOnlyList<T> Items => _items;

    /// <summary>Gets how many were left out since they are not as declared.</summary>
    public int Discarded { get; private set; }

    /// <summary>Reads a record.</summary>
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
