using RestSource.TestKit.Server;

namespace RestSource.Packages.Tests.Consumers;

/// <summary>An API of three projects, two on a page, which answers those who have the key.</summary>
internal static class ProjectPages
{
    private static readonly string[] Projects =
    [
        """{ "id": 1, "name": "Apollo", "due_on": "2027-07-20", "budget": 1.5, "owner": { "id": 7, "name": "Ada" }, "tags": ["space"] }""",
        """{ "id": 2, "name": "Gemini", "due_on": null, "budget": 2, "owner": { "id": 8, "name": "Grace" }, "tags": [] }""",
        """{ "id": 3, "name": "Mercury", "due_on": "2028-01-31", "budget": 3, "owner": { "id": 7, "name": "Ada" }, "tags": [] }""",
    ];

    /// <summary>Gives the answer to a request.</summary>
    public static Answer To(RecordedRequest request)
    {
        if (request.Headers.GetValueOrDefault("Authorization") != "Bearer key")
        {
            return Answer.Json("""{ "error": "no key" }""", status: 401);
        }

        var offset = request.Target.Contains("offset=2", StringComparison.Ordinal) ? 2 : 0;
        return Answer.Json($$"""{ "data": [{{string.Join(", ", Projects.Skip(offset).Take(2))}}], "total": {{Projects.Length}} }""");
    }
}
