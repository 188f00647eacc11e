using System.Globalization;
using System.Text.Json.Nodes;
using RestSource.Tool.Inference;

namespace RestSource.Tool.Scaffolding;

/// <summary>Writes a config for a person to go on with: short lines, and a comment wherever something was guessed.</summary>
internal static class ScaffoldText
{
    private const string Example = """{ "name": "projects", "endpoint": { "path": "/v1/projects", "data_selector": "data" }, "primary_key": "id" }""";

    /// <summary>Writes it.</summary>
    /// <param name="source">What is wanted.</param>
    /// <param name="resources">The resources, as planned.</param>
    /// <param name="variables">The environment variables that give its secrets and settings.</param>
    public static string Of(NewSource source, IReadOnlyList<ResourcePlan> resources, IReadOnlyList<string> variables) => new CommentedObject()
        .Add("$schema", SchemaFile.Name)
        .Add("client", Client(source, resources, variables))
        .Add("resources", [.. resources.Select(Resource)], whenEmpty: $"What to read, as in {Example}")
        .Text(indent: string.Empty) + "\n";

    private static CommentedObject Client(NewSource source, IReadOnlyList<ResourcePlan> resources, IReadOnlyList<string> variables)
    {
        var client = new CommentedObject().Add("base_url", source.BaseUrl);
        if (source.Auth is not null)
        {
            client.Add("auth", source.Auth.DeepClone(), $"What stands in braces is given at run time: {string.Join(", ", variables)} in the environment, or the options in C#.");
        }

        if (resources.Select(static resource => resource.Finding is { } finding ? RateLimitFinder.Find(finding.Page) : null).FirstOrDefault(static limit => limit is not null) is { } limit)
        {
            client.Say($"The API says \"{limit}\", and is asked no faster than its headers allow.", "To go slower from the start: \"rate_limit\": { \"requests_per_second\": 5 }");
        }

        return client;
    }

    private static CommentedObject Resource(ResourcePlan resource) => resource.Finding is { } finding ? Seen(resource, finding) : Guessed(resource);

    private static CommentedObject Guessed(ResourcePlan resource) => new CommentedObject()
        .Add("name", resource.Name)
        .Add("primary_key", "id", "A guess: the field that tells records apart.")
        .Add("write_disposition", "merge")
        .Add("endpoint", new CommentedObject()
            .Add("path", resource.Path)
            .Add(
                "paginator",
                "auto",
                "A guess: the first answer tells how the API pages, and where the records are. Better say it:",
                "\"data_selector\": \"data\", \"paginator\": { \"type\": \"offset\", \"limit\": 100 }"))
        .Say($"An answer of the API as {resource.Sample} types the records: \"schema\": {{ \"sample\": \"{resource.Sample}\" }}");

    private static CommentedObject Seen(ResourcePlan resource, Finding finding)
    {
        var seen = new CommentedObject().Add("name", resource.Name);
        if (finding.Key is { } key)
        {
            seen.Add("primary_key", key).Add("write_disposition", "merge");
        }

        var count = finding.Records.Items.Count;
        var records = string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "record" : "records")} on the first page.");
        seen.Add("endpoint", new CommentedObject()
            .Add("path", resource.Path)
            .Add("data_selector", finding.Records.Selector, records)
            .Add("paginator", finding.Paging.Paginator.DeepClone(), $"{(finding.Paging.IsGuess ? "A guess: " : string.Empty)}{Capital(finding.Paging.Reason, !finding.Paging.IsGuess)}."));
        if (count == 0)
        {
            return seen.Say($"With a record to see, \"schema\": {{ \"sample\": \"{resource.Sample}\" }} would type them: restsource infer adds it.");
        }

        seen.Add("schema", new JsonObject { ["sample"] = resource.Sample });
        AddColumns(seen, finding);
        return finding.Key is null ? seen.Say("No field tells the records apart. \"primary_key\" names one, or several: [\"a\", \"b\"].") : seen;
    }

    private static void AddColumns(CommentedObject seen, Finding finding)
    {
        if (ColumnProposals.Unknown(finding.Records) is { Count: > 0 } unknown)
        {
            seen.Say($"Null so far, and read as any JSON: {string.Join(", ", unknown)}.");
        }

        if (ColumnProposals.Of(finding.Records) is { Count: > 0 } columns)
        {
            seen.Add("columns", columns.Aggregate(new CommentedObject(), static (written, column) => written.Add(column.Name, HintsOf(column), $"{Capital(column.Reason)}.")));
        }
    }

    private static JsonObject HintsOf(ProposedColumn column)
    {
        var hints = new JsonObject { ["data_type"] = column.DataType };
        if (column.Description is not null)
        {
            hints["description"] = column.Description;
        }

        return hints;
    }

    private static string Capital(string words, bool wanted = true) => wanted && char.IsAsciiLetterLower(words[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;
}
