using System.Text.Json;
using RestSource.Tool.Interpretation.Answers;

namespace RestSource.Tool.Inference;

/// <summary>The first page of a resource, as the API sent it.</summary>
/// <param name="Body">Its body.</param>
/// <param name="Headers">Its headers.</param>
internal sealed record LookedPage(JsonElement Body, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    private static readonly JsonElement NoRecords = JsonDocument.Parse("[]").RootElement;

    /// <summary>Takes an answer that a page was read from; one without a body has no records.</summary>
    /// <exception cref="CommandFailure">It is too long to be looked at.</exception>
    public static LookedPage Of(ApiAnswer answer)
    {
        if (!answer.IsWhole)
        {
            throw new CommandFailure($"{answer.Uri} answers with more than {AnswerRecorder.MaxBytes / (1024 * 1024)} MB: name a path that gives less, as with a parameter for the size of a page; or write without looking, with --no-look. Nothing was written.")
            {
                ExitCode = ExitCodes.Failed,
            };
        }

        // The page was read, so what there is, is JSON.
        var body = answer.Body.Span.StartsWith("\uFEFF"u8) ? answer.Body[3..] : answer.Body;
        return new LookedPage(body.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0 ? NoRecords : JsonDocument.Parse(body).RootElement, answer.Headers);
    }

    /// <summary>The first header of that name, whatever its case; <see langword="null"/> when there is none or it is empty.</summary>
    public string? Header(string name) =>
        Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value is { Length: > 0 } value ? value : null;
}
