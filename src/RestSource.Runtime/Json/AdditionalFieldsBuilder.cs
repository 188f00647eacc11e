using System.Buffers;
using System.Text.Json;

namespace RestSource.Json;

/// <summary>Collects the fields of a record that the config does not declare, while the record is read.</summary>
/// <remarks>The default value is ready to use. A struct with state: keep it in a local, and add by reference.</remarks>
public struct AdditionalFieldsBuilder
{
    private ArrayBufferWriter<byte>? _json;
    private int _count;

    /// <summary>Keeps the field under the reader: its name, and its value digit by digit and escape by escape.</summary>
    /// <param name="reader">Stands on the field's name, and is left on the last token of its value.</param>
    /// <exception cref="JsonException">The name is not valid Unicode, or a text in the value not valid UTF-8.</exception>
    public void Add(ref Utf8JsonReader reader)
    {
        _json ??= new ArrayBufferWriter<byte>();
        _json.Write(_count == 0 ? "{"u8 : ","u8);
        JsonTokens.CopyField(ref reader, _json);
        _count++;
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
