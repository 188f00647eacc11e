namespace RestSource.Tool.OpenApi;

/// <summary>Where the records stand in an answer.</summary>
/// <param name="Selector">The JSONPath to them.</param>
/// <param name="Schema">What one of them looks like.</param>
internal sealed record OpenApiRecords(string Selector, OpenApiNode Schema)
{
    private const string Whole = "$";

    /// <summary>What APIs call the list of their records; the first that there is counts.</summary>
    private static readonly string[] UsualNames = ["data", "items", "results", "records", "entries", "rows", "value", "values", "content", "objects"];

    /// <summary>Finds the list in an answer; <see langword="null"/> when it holds none.</summary>
    public static OpenApiRecords? ListIn(OpenApiDocument document, OpenApiNode response)
    {
        if (document.Find(response, "items") is { } item)
        {
            return new OpenApiRecords(Whole, item);
        }

        var lists = document.Properties(response)
            .Select(property => (property.Name, Item: document.Find(property.Node, "items")))
            .Where(static list => list.Item is not null)
            .ToArray();
        var found = UsualNames.Select(name => lists.FirstOrDefault(list => list.Name == name)).FirstOrDefault(static list => list.Item is not null);
        found = found.Item is null ? lists.FirstOrDefault(list => document.Properties(list.Item!).Any()) : found;
        return found.Item is null ? null : new OpenApiRecords(SelectorOf(found.Name), found.Item);
    }

    /// <summary>Takes the whole answer for one record.</summary>
    public static OpenApiRecords One(OpenApiNode response) => new(Whole, response);

    /// <summary>The JSONPath to a member of the answer.</summary>
    public static string SelectorOf(string name) => name.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') && !char.IsAsciiDigit(name[0]) ? name : $"['{name.Replace("'", "\\'", StringComparison.Ordinal)}']";
}
