using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RestSource.Benchmarks.Server;

/// <summary>Makes the bodies that are read: projects of about 350 bytes each, as services usually write them.</summary>
internal static class ProjectPages
{
    /// <summary>How many projects a page holds at most.</summary>
    public const int Limit = 100;

    /// <summary>A page.</summary>
    /// <param name="records">How many projects it holds.</param>
    /// <param name="indented">Whether it is laid out for people.</param>
    /// <param name="first">The number of its first project.</param>
    /// <param name="total">How many projects it says there are.</param>
    public static byte[] Create(int records, bool indented = false, int first = 0, int total = 200_000)
    {
        var page = string.Create(CultureInfo.InvariantCulture, $$"""{"data":[{{Projects(first, records)}}],"total":{{total}}}""");
        return indented ? Indent(page) : Encoding.UTF8.GetBytes(page);
    }

    /// <summary>Projects with commas between them: a stretch of an array.</summary>
    public static byte[] CreateStretch(int records) => Encoding.UTF8.GetBytes(Projects(0, records));

    private static string Projects(int first, int records) => string.Join(",", Enumerable.Range(first, records).Select(Project));

    private static string Project(int number)
    {
        var description = number % 2 == 0
            ? "null"
            : "\"A longer description of what the project is about, for whom it is done, by when it has to be there, and what is to be done when it is not\"";
        var status = number % 3 == 0 ? "open" : "in_progress";
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            {"id":{{100_000 + number}},"name":"Project number {{number}} of a customer who lives in the north","status":"{{status}}","description":{{description}},"created_at":"2026-01-{{1 + (number % 28):00}}T08:15:30+00:00","customer_id":{{7_000 + number}},"owner":{"id":{{number}},"name":"Owner {{number}}"},"tags":["alpha","beta","gamma"],"budget":{{number * 17L}}.25}
            """);
    }

    private static byte[] Indent(string page)
    {
        using var document = JsonDocument.Parse(page);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            document.WriteTo(writer);
        }

        return stream.ToArray();
    }
}
