using System.Globalization;
using System.Web;
using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Incremental;

/// <summary>An API whose records may change between reads: pages by number, a few records each.</summary>
internal sealed class Feed
{
    public const int PageSize = 2;

    private readonly Dictionary<string, List<string>> _records = new(StringComparer.Ordinal);

    /// <summary>Gets the records at a path.</summary>
    public List<string> this[string path] => _records.TryGetValue(path, out var records) ? records : _records[path] = [];

    /// <summary>Gets or sets the page that is answered by 400.</summary>
    public int FailsAtPage { get; set; }

    public Answer Answer(RecordedRequest request)
    {
        var target = request.Target.Split('?');
        var records = this[target[0]];
        var page = int.Parse(HttpUtility.ParseQueryString(target.ElementAtOrDefault(1) ?? string.Empty)["page"]!, CultureInfo.InvariantCulture);
        return page == FailsAtPage
            ? TestKit.Server.Answer.Status(400)
            : TestKit.Server.Answer.Json($$"""{"data": [{{string.Join(", ", records.Skip((page - 1) * PageSize).Take(PageSize))}}], "pages": {{(records.Count + PageSize - 1) / PageSize}}}""");
    }
}
