using System.Text.Json;
using RestSource.Tool.Inference;

namespace RestSource.Tool.Tests.Inference;

/// <summary>First pages that stand in a test.</summary>
internal static class Looked
{
    /// <summary>A page of that body; N in quotes stands for a list of that many records.</summary>
    /// <param name="body">As in <c>{ "data": "#3" }</c>.</param>
    /// <param name="headers">As in <c>Link: &lt;…&gt;; rel=next</c>.</param>
    public static LookedPage Page(string body, params string[] headers)
    {
        for (var count = 0; count <= 100; count++)
        {
            body = body.Replace($"\"#{count}\"", Records(count), StringComparison.Ordinal);
        }

        return new LookedPage(
            JsonDocument.Parse(body).RootElement,
            [.. headers.Select(static header => header.Split(": ", 2)).Select(static header => KeyValuePair.Create(header[0], header[1]))]);
    }

    private static string Records(int count) =>
        $"[{string.Join(",", Enumerable.Range(1, count).Select(static id => $$"""{"id":"r{{id}}","name":"n"}"""))}]";
}
