using System.Text.Json;
using System.Text.Json.Nodes;

namespace RestSource.Tool.Inference.Paging;

/// <summary>The next page is asked for by the last record of this one, as lists that call themselves so want it.</summary>
internal static class LastRecordClue
{
    private static readonly HashSet<string> Kind = Names.Of("object");
    private static readonly HashSet<string> LastId = Names.Of("last_id");

    public static PagingGuess? Find(PagingClues clues)
    {
        if (clues.HasMore is not { } hasMore)
        {
            return null;
        }

        var lastId = clues.Fields.FirstOrDefault(static field => field.IsCalled(LastId));
        var isList = clues.Fields.Any(static field => field.IsCalled(Kind) && field.Text == "list");
        var hasKeys = clues.Records.Items.Count > 0 && clues.Records.Items.All(static item => item.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String);
        return lastId is not null ? Guess(lastId.Path, "after", "after_id", "starting_after")
            : isList && hasKeys ? Guess($"{clues.Records.Selector}[-1].id", "starting_after", "after")
            : null;

        PagingGuess Guess(string path, params string[] parameters) => new(
            PaginatorOf(path, parameters[0]),
            $"\"{hasMore.Path}\" tells of more, and \"{parameters[0]}\" is taken to ask for what follows the last record",
            IsGuess: true)
        {
            Trials = hasMore.Value.ValueKind == JsonValueKind.True ? [.. parameters.Select(parameter => PaginatorOf(path, parameter))] : [],
        };

        JsonObject PaginatorOf(string path, string parameter) =>
            new() { ["type"] = "cursor", ["cursor_path"] = path, ["cursor_param"] = parameter, ["has_more_path"] = hasMore.Path };
    }
}
