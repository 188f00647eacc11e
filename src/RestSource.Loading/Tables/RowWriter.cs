using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using RestSource.Json;

namespace RestSource.Loading;

/// <summary>Takes the values of a row, one after the other, in the order of its table's columns.</summary>
public abstract class RowWriter
{
    // As the reader of records does, so that what was read can be written: escapes no more than JSON needs.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _json = new();

    /// <summary>Takes a null.</summary>
    public abstract void WriteNull();

    /// <summary>Takes a text.</summary>
    public abstract void WriteText(string value);

    /// <summary>Takes a bigint.</summary>
    public abstract void Write(long value);

    /// <summary>Takes a double.</summary>
    public abstract void Write(double value);

    /// <summary>Takes a decimal.</summary>
    public abstract void Write(decimal value);

    /// <summary>Takes a bool.</summary>
    public abstract void Write(bool value);

    /// <summary>Takes a timestamp.</summary>
    public abstract void Write(DateTimeOffset value);

    /// <summary>Takes a date.</summary>
    public abstract void Write(DateOnly value);

    /// <summary>Takes a time.</summary>
    public abstract void Write(TimeOnly value);

    /// <summary>Takes bytes.</summary>
    public abstract void WriteBinary(byte[] value);

    /// <summary>Takes JSON.</summary>
    /// <param name="json">In UTF-8; valid until the call returns.</param>
    public abstract void WriteJson(ReadOnlySpan<byte> json);

    /// <summary>Takes a text or null.</summary>
    public void Write(string? value)
    {
        if (value is null)
        {
            WriteNull();
        }
        else
        {
            WriteText(value);
        }
    }

    /// <summary>Takes a bigint or null.</summary>
    public void Write(long? value)
    {
        if (value is { } number)
        {
            Write(number);
        }
        else
        {
            WriteNull();
        }
    }

    /// <summary>Takes a double or null.</summary>
    public void Write(double? value)
    {
        if (value is { } number)
        {
            Write(number);
        }
        else
        {
            WriteNull();
        }
    }

    /// <summary>Takes a decimal or null.</summary>
    public void Write(decimal? value)
    {
        if (value is { } number)
        {
            Write(number);
        }
        else
        {
            WriteNull();
        }
    }

    /// <summary>Takes a bool or null.</summary>
    public void Write(bool? value)
    {
        if (value is { } flag)
        {
            Write(flag);
        }
        else
        {
            WriteNull();
        }
    }

    /// <summary>Takes a timestamp or null.</summary>
    public void Write(DateTimeOffset? value)
    {
        if (value is { } time)
        {
            Write(time);
        }
        else
        {
            WriteNull();
        }
    }

    /// <summary>Takes a date or null.</summary>
    public void Write(DateOnly? value)
    {
        if (value is { } date)
        {
            Write(date);
        }
        else
        {
            WriteNull();
        }
    }

    /// <summary>Takes a time or null.</summary>
    public void Write(TimeOnly? value)
    {
        if (value is { } time)
        {
            Write(time);
        }
        else
        {
            WriteNull();
        }
    }

    /// <summary>Takes bytes or null.</summary>
    public void Write(byte[]? value)
    {
        if (value is null)
        {
            WriteNull();
        }
        else
        {
            WriteBinary(value);
        }
    }

    /// <summary>Takes any JSON value; a JSON null is a null.</summary>
    public void Write(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            WriteNull();
            return;
        }

        WriteJson(JsonMarshal.GetRawUtf8Value(value));
    }

    /// <summary>Takes any JSON value or null.</summary>
    public void Write(JsonElement? value) => Write(value.GetValueOrDefault());

    /// <summary>Takes the fields that the config does not declare, as one JSON object; none are a null.</summary>
    public void Write(AdditionalFields? fields)
    {
        if (fields is null or { Count: 0 })
        {
            WriteNull();
            return;
        }

        using var writer = BeginJson();
        writer.WriteStartObject();
        fields.WriteTo(writer);
        writer.WriteEndObject();
        EndJson(writer);
    }

    /// <summary>Takes an object as JSON, or null: one that lies deeper than config key <c>max_table_nesting</c>.</summary>
    public void WriteRecord<T>(T? record)
        where T : class, IJsonRecord<T>
    {
        if (record is null)
        {
            WriteNull();
            return;
        }

        using var writer = BeginJson();
        record.Write(writer);
        EndJson(writer);
    }

    /// <summary>Takes a list as JSON, or null: one that lies deeper than config key <c>max_table_nesting</c>, or where there is but one table.</summary>
    /// <param name="items">The items.</param>
    /// <param name="item">Writes one.</param>
    public void WriteList<T>(IReadOnlyList<T>? items, JsonItemWriter<T> item)
    {
        if (items is null)
        {
            WriteNull();
            return;
        }

        using var writer = BeginJson();
        JsonColumn.WriteArrayItem(writer, items, item);
        EndJson(writer);
    }

    private Utf8JsonWriter BeginJson()
    {
        _json.ResetWrittenCount();
        return new Utf8JsonWriter(_json, Options);
    }

    private void EndJson(Utf8JsonWriter writer)
    {
        writer.Flush();
        WriteJson(_json.WrittenSpan);
    }
}
