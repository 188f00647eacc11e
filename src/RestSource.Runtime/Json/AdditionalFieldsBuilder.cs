using System.Buffers;
using System.Text.Json;

namespace RestSource.Json;

/// <summary>Collects the fields of a record that the config does not declare, while the record is read.</summary>
/// <remarks>The default value is ready to use. A struct with state: keep it in a local, and add by reference.</remarks>
public struct AdditionalFieldsBuilder
{
    private readonly ContractMode _mode;
    private ArrayBufferWriter<byte>? _json;
    private int _count;

    private AdditionalFieldsBuilder(ContractMode mode) => _mode = mode;

    /// <summary>Refuses fields: config key <c>schema_contract</c> freezes columns, or discards the rows that have others.</summary>
    public static AdditionalFieldsBuilder Refusing() => new(ContractMode.Freeze);

    /// <summary>Leaves fields out: config key <c>schema_contract</c> discards the values of columns that are not declared.</summary>
    public static AdditionalFieldsBuilder Discarding() => new(ContractMode.DiscardValue);

    /// <summary>Keeps the field under the reader: its name, and its value digit by digit and escape by escape.</summary>
    /// <param name="reader">Stands on the field's name, and is left on the last token of its value.</param>
    /// <exception cref="JsonException">Fields are refused. Or the name is not valid Unicode, or a text in the value not valid UTF-8.</exception>
    public void Add(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        if (_mode != ContractMode.Evolve)
        {
            Refuse(ref reader);
        }
        else
        {
            JsonTokens.CopyField(ref reader, Begin());
        }

        DriftNotes.Current?.Add(DriftKind.Unknown, start);
    }

    /// <summary>Keeps a field of which only the value is under the reader.</summary>
    /// <param name="name">The name as JSON, in its quotes, known to be valid Unicode.</param>
    /// <param name="value">Stands on the first token of the value, and is left on its last; all of the value is in memory.</param>
    /// <exception cref="JsonException">Fields are refused. Or a text in the value is not valid UTF-8.</exception>
    internal void Add(ReadOnlySpan<byte> name, ref Utf8JsonReader value)
    {
        if (_mode != ContractMode.Evolve)
        {
            Refuse(ref value);
            return;
        }

        var json = Begin();
        json.Write(name);
        json.Write(":"u8);
        JsonTokens.CopyValue(ref value, json);
    }

    private ArrayBufferWriter<byte> Begin()
    {
        _json ??= new ArrayBufferWriter<byte>();
        _json.Write(_count == 0 ? "{"u8 : ","u8);
        _count++;
        return _json;
    }

    private readonly void Refuse(ref Utf8JsonReader reader)
    {
        if (_mode == ContractMode.Freeze)
        {
            throw new UnknownFieldException();
        }

        // Not Skip, which wants to know that the JSON is whole.
        reader.TrySkip();
    }

    /// <summary>The fields collected.</summary>
    /// <returns><see cref="AdditionalFields.Empty"/> when there are none.</returns>
    public readonly AdditionalFields ToFields()
    {
        if (_json is null)
        {
            return AdditionalFields.Empty;
        }

        _json.Write("}"u8);
        return new AdditionalFields(_json.WrittenSpan.ToArray(), _count);
    }
}
