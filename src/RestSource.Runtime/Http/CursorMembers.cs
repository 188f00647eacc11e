using System.Text.Json;

namespace RestSource.Http;

/// <summary>A cursor that is an object, as query parameters: some APIs want several of them sent back together.</summary>
internal static class CursorMembers
{
    /// <summary>Gives name and value of each member; those that are null are left out.</summary>
    /// <param name="resource">Which resource, for messages.</param>
    /// <param name="cursor">The object; <see langword="null"/> for no members.</param>
    /// <exception cref="PaginationException">It is no object of texts, numbers and booleans.</exception>
    public static IReadOnlyList<(string Name, IReadOnlyList<string> Values)> Of(ResourceDescription resource, PageCursor? cursor)
    {
        if (cursor is null)
        {
            return [];
        }

        using var document = JsonDocument.Parse(cursor.Json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? [.. document.RootElement.EnumerateObject()
                .Where(static member => member.Value.ValueKind != JsonValueKind.Null)
                .Select(member => (member.Name, TextsOf(resource, member.Value)))]
            : throw NoMembers(resource);
    }

    private static IReadOnlyList<string> TextsOf(ResourceDescription resource, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => [value.GetRawText()],
        _ => throw NoMembers(resource),
    };

    private static PaginationException NoMembers(ResourceDescription resource) => new(
        resource, "the cursor is no object of texts and numbers, whose members \"cursor_param\": \"*\" would send. Correct \"cursor_path\", or name one parameter in \"cursor_param\".");
}
