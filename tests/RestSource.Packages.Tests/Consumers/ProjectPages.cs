using System.Globalization;
using System.Text.RegularExpressions;
using RestSource.TestKit.Server;

namespace RestSource.Packages.Tests.Consumers;

/// <summary>An API of eight projects, three on a page at most, which answers those who have the key.</summary>
internal static partial class ProjectPages
{
    /// <summary>The key.</summary>
    public const string Key = "key";

    private const int Most = 3;

    private static readonly string[] Projects =
    [
        """{ "id": 4101, "name": "Apollo", "status": "open", "budget": 1200.50, "due_on": "2027-07-20", "owner": { "id": 7, "email": "ada@example.com" }, "tags": ["space"] }""",
        """{ "id": 4102, "name": "Gemini", "status": "open", "budget": 800.00, "due_on": null, "owner": { "id": 8, "email": "grace@example.com" }, "tags": [] }""",
        """{ "id": 4103, "name": "Mercury", "status": "open", "budget": 310.25, "due_on": "2028-01-31", "owner": { "id": 7, "email": "ada@example.com" }, "tags": ["space", "crew"] }""",
        """{ "id": 4104, "name": "Voyager", "status": "done", "budget": 95.00, "due_on": "2026-09-05", "owner": { "id": 9, "email": "linus@example.com" }, "tags": [] }""",
        """{ "id": 4105, "name": "Pioneer", "status": "done", "budget": 75.75, "due_on": null, "owner": { "id": 9, "email": "linus@example.com" }, "tags": [] }""",
        """{ "id": 4106, "name": "Galileo", "status": "open", "budget": 640.00, "due_on": "2027-02-12", "owner": { "id": 8, "email": "grace@example.com" }, "tags": ["probe"] }""",
        """{ "id": 4107, "name": "Cassini", "status": "done", "budget": 980.40, "due_on": null, "owner": { "id": 7, "email": "ada@example.com" }, "tags": ["probe"] }""",
        """{ "id": 4108, "name": "Huygens", "status": "done", "budget": 120.00, "due_on": "2026-01-14", "owner": { "id": 7, "email": "ada@example.com" }, "tags": ["probe"] }""",
    ];

    /// <summary>Gives the answer to a request.</summary>
    public static Answer To(RecordedRequest request)
    {
        if (request.Headers.GetValueOrDefault("Authorization") != $"Bearer {Key}")
        {
            return Answer.Json("""{ "error": "no key" }""", status: 401);
        }

        var offset = Number(Offset().Match(request.Target)) ?? 0;
        var limit = Math.Min(Number(Limit().Match(request.Target)) ?? Most, Most);
        return Answer.Json($$"""{ "data": [{{string.Join(", ", Projects.Skip(offset).Take(limit))}}], "total": {{Projects.Length}}, "offset": {{offset}}, "limit": {{limit}} }""");
    }

    private static int? Number(Match match) => match.Success ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("[?&]offset=(\\d+)")]
    private static partial Regex Offset();

    [GeneratedRegex("[?&]limit=(\\d+)")]
    private static partial Regex Limit();
}
