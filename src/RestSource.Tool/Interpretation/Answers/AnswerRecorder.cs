using System.Buffers;

namespace RestSource.Tool.Interpretation.Answers;

/// <summary>Keeps the last answer to the requests that are sent for one page.</summary>
internal sealed class AnswerRecorder
{
    /// <summary>How many bytes of a body are kept.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private static readonly AsyncLocal<AnswerRecorder?> Recording = new();

    private ArrayBufferWriter<byte> _body = new();
    private bool _isCut;

    /// <summary>Gets the recorder of the page that is asked for here; <see langword="null"/> when nobody wants its answer.</summary>
    public static AnswerRecorder? Current => Recording.Value;

    /// <summary>Gets the answer.</summary>
    public HttpResponseMessage? Response { get; private set; }

    /// <summary>Asks for a page, and gives it with its answer.</summary>
    /// <param name="send">Asks for it.</param>
    /// <param name="resource">The name of its resource.</param>
    /// <param name="describe">Words its address.</param>
    public static async Task<ApiAnswer> RecordAsync(Func<Task<Page<JsonRecord>>> send, string resource, Func<Uri, string> describe)
    {
        var recorder = new AnswerRecorder();

        // Seen by what is sent from here alone: it ends with this method.
        Recording.Value = recorder;
        var page = await send();
        var response = recorder.Response!;
        return new ApiAnswer(
            resource,
            response.RequestMessage!.Method.Method,
            describe(response.RequestMessage.RequestUri!),
            response.StatusCode,
            [.. response.Headers.Concat(response.Content.Headers).SelectMany(static header => header.Value.Select(value => KeyValuePair.Create(header.Key, value)))],
            recorder._body.WrittenMemory,
            !recorder._isCut,
            page);
    }

    /// <summary>Begins to keep an answer, in the place of an earlier one.</summary>
    public void Begin(HttpResponseMessage response)
    {
        Response = response;
        _body = new ArrayBufferWriter<byte>();
        _isCut = false;
    }

    /// <summary>Keeps a part of its body.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var kept = Math.Min(bytes.Length, MaxBytes - _body.WrittenCount);
        _body.Write(bytes[..kept]);
        _isCut |= kept < bytes.Length;
    }
}
