using RestSource.Tool.Explanation.Requests;
using RestSource.Tool.Explanation.Words;

namespace RestSource.Tool.Explanation;

/// <summary>Words a resource for a person.</summary>
internal static class ResourceText
{
    /// <summary>Words it.</summary>
    public static void Write(ResourceExplanation explanation, ExplanationText text)
    {
        var resource = explanation.Resource;
        text.Heading($"{resource.Name}  {resource.Method} {resource.Path}");
        if (explanation.Description is { } description)
        {
            text.Wrapped(description, "  ", "  ");
        }

        text.Pairs(
        [
            .. resource.Parent is { } parent ? new[] { ("read for", $"each record of {parent}") } : [],
            ("paging", resource.Paging),
            ("auth", explanation.Auth),
            ("retries", explanation.Retries),
            ("load", LoadOf(explanation)),
            .. explanation.Steps.Count > 0 ? new[] { ("passes", $"{Counts.List(explanation.Steps)}: C#, which runs in a program alone") } : [],
        ]);

        text.Heading("Requests");
        RequestsText.Write(explanation.Requests, text);
        text.List("It ends when", explanation.Ends);
        text.List("Incremental", explanation.Incremental);
        text.Heading($"Record: {Counts.Of(resource.Columns, "column")}");
        text.Pairs([.. explanation.Columns.Select(column => (column.Name, WordsOf(column, resource)))]);
        if (!explanation.IsDeclared)
        {
            text.Wrapped("What records look like is not declared, so all else is in Additional: add \"schema\": { \"sample\": \"file.json\" } with an answer of the API, or \"columns\".", "  ", "  ");
        }

        text.List("It fails at", explanation.Failures);
    }

    private static string LoadOf(ResourceExplanation explanation) => string.Join(", ", [
        explanation.Resource.WriteDisposition,
        explanation.Resource.PrimaryKey.Count == 0 ? "no primary key" : $"primary key {string.Join(", ", explanation.Resource.PrimaryKey)}",
        .. explanation.MergeKey.Count == 0 ? Array.Empty<string>() : [$"merge key {string.Join(", ", explanation.MergeKey)}"]]);

    private static string WordsOf(ColumnRow column, ExplainedResource resource) => string.Concat(
        column.Type,
        column.Nullable ? "?" : string.Empty,
        resource.PrimaryKey.Contains(column.Name) ? ", key" : string.Empty,
        column.Description is { } description ? $": {description}" : string.Empty);
}
