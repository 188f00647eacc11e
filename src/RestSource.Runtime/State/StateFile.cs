using System.Text.Encodings.Web;
using System.Text.Json;

namespace RestSource.State;

/// <summary>The file in which <see cref="JsonFileStateStore"/> keeps the states of a source: an object with a member for each resource.</summary>
internal static class StateFile
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads it; a file that is not there holds nothing.</summary>
    /// <exception cref="StateException">The file holds something else.</exception>
    public static async Task<SortedDictionary<string, CursorState>> ReadAsync(string path, ResourceDescription resource, CancellationToken cancellationToken)
    {
        var states = new SortedDictionary<string, CursorState>(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return states;
        }

        try
        {
            using var document = JsonDocument.Parse(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false));
            foreach (var member in document.RootElement.EnumerateObject())
            {
                states[member.Name] = Read(member.Value);
            }

            return states;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new StateException(resource, $"the file {path} is not what was written there: {exception.Message}", exception);
        }
    }

    /// <summary>Writes it beside its place and then puts it there, so that what fails leaves the old one.</summary>
    public static async Task WriteAsync(string path, SortedDictionary<string, CursorState> states, CancellationToken cancellationToken)
    {
        // Of a name of its own, so that another process may write at the same time.
        var draft = $"{path}.{Guid.NewGuid():N}.new";
        try
        {
            var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await using (stream.ConfigureAwait(false))
            {
                await WriteAsync(stream, states, cancellationToken).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static async Task WriteAsync(FileStream stream, SortedDictionary<string, CursorState> states, CancellationToken cancellationToken)
    {
        await using var writer = new Utf8JsonWriter(stream, Readable);
        writer.WriteStartObject();
        foreach (var (name, state) in states)
        {
            writer.WritePropertyName(name);
            Write(writer, state);
        }

        writer.WriteEndObject();
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static CursorState Read(JsonElement state) => new()
    {
        CursorPath = state.GetProperty("cursor_path").GetString() ?? throw new JsonException("\"cursor_path\" is null"),
        LastValue = state.GetProperty("last_value").GetRawText(),
        Boundary = [.. state.GetProperty("boundary").EnumerateArray().Select(static fingerprint => fingerprint.GetString() ?? "")],
    };

    private static void Write(Utf8JsonWriter writer, CursorState state)
    {
        writer.WriteStartObject();
        writer.WriteString("cursor_path", state.CursorPath);
        writer.WritePropertyName("last_value");
        writer.WriteRawValue(state.LastValue);
        writer.WriteStartArray("boundary");
        foreach (var fingerprint in state.Boundary)
        {
            writer.WriteStringValue(fingerprint);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
