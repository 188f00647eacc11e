using System.Globalization;
using RestSource.Pagination;
using RestSource.Parents;
using RestSource.Runs;
using RestSource.Tests.Reading;

namespace RestSource.Tests.Runs;

public class SourceReadTests
{
    private static readonly SinglePagePaginator Paginator = new();
    private static readonly ResourceDescription Users = Describe("users");
    private static readonly ResourceDescription Posts = Describe("posts");
    private static readonly ResourceDescription Comments = Describe("comments");
    private static readonly ResourceDescription Likes = Describe("likes");

    private readonly LedgerRecorder _recorder = new();
    private readonly List<string> _asked = [];

    /// <summary>Users; posts, with comments and likes below each. Every list has two records.</summary>
    private ResourceRead[] Source =>
    [
        ResourceRead.Below<string, string>(Link(Comments, Posts), (parent, _, options, stop) => Pages(Comments, parent.Record, options, stop)),
        ResourceRead.Of(Users, (options, stop) => Pages(Users, "", options, stop)),
        ResourceRead.Of(Posts, (options, stop) => Pages(Posts, "", options, stop)),
        ResourceRead.Below<string, int>(Link(Likes, Posts), (parent, _, options, stop) => Numbers(parent.Record, options, stop)),
    ];

    [Fact]
    public async Task Run_OverAll_AsksForEachParentOnce_AndHandsOnParentsFirst()
    {
        var pages = await SourceRead.PagesAsync(Source, resources: null).ToListAsync();

        Assert.Equal(["users/", "posts/", "comments/posts1", "comments/posts2", "likes/posts1", "likes/posts2"], _asked);
        Assert.Equal([Users, Posts, Comments, Comments, Likes, Likes], pages.Select(static page => page.Resource));
    }

    [Fact]
    public async Task Run_OverAll_LeavesOutWhatTheConfigDoes()
    {
        var hidden = new ResourceDescription("blog", "drafts", "/drafts", [], [], WriteDisposition.Append) { Selected = false };
        ResourceRead[] source = [.. Source, ResourceRead.Of(hidden, (options, stop) => Pages(hidden, "", options, stop))];

        Assert.DoesNotContain(hidden, (await SourceRead.PagesAsync(source, resources: []).ToListAsync()).Select(static page => page.Resource));
        Assert.Single(await SourceRead.PagesAsync(source, [hidden]).ToListAsync());
    }

    [Fact]
    public async Task Run_OverAChild_ReadsItsParents_ButDoesNotHandThemOn()
    {
        var pages = await SourceRead.PagesAsync(Source, [Likes]).ToListAsync();

        Assert.Equal(["posts/", "likes/posts1", "likes/posts2"], _asked);
        Assert.All(pages, static page => Assert.Equal(2, Assert.IsType<Page<int>>(page).Items.Count));
    }

    [Fact]
    public async Task Run_TellsItsPagesApart_ByTheirType()
    {
        var seen = new List<string>();
        await foreach (var page in SourceRead.PagesAsync(Source, [Users, Likes]))
        {
            seen.Add(page switch
            {
                Page<int> numbers => string.Create(CultureInfo.InvariantCulture, $"{numbers.Items.Sum()}"),
                Page<string> texts => texts.Items[0],
                _ => "?",
            });
        }

        Assert.Equal(["users1", "3", "3"], seen);
    }

    [Fact]
    public void AResourceOfAnotherSource_IsRefusedAtOnce()
    {
        var exception = Assert.Throws<ArgumentException>(() => SourceRead.PagesAsync(Source, [Describe("invoices")]));

        Assert.Contains("blog.invoices is no resource of this source; it has comments, users, posts, likes", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_IsTheAccountOfAllThatIsRead()
    {
        await SourceRead.PagesAsync(Source, [Likes], new ReadOptions { Progress = _recorder }).ToListAsync();

        Assert.Equal((3, 6L, StopReason.Completed), (_recorder.Last.Pages, _recorder.Last.Records, _recorder.Last.StopReason));
    }

    [Fact]
    public async Task Leaving_AsksForNothingMore()
    {
        await foreach (var page in SourceRead.PagesAsync(Source, [Posts, Comments]))
        {
            if (page.Resource == Comments)
            {
                break;
            }
        }

        Assert.Equal(["posts/", "comments/posts1"], _asked);
    }

    [Fact]
    public async Task Token_OfAChildsPage_IsOneOfTheChildsOwnRead()
    {
        var page = await SourceRead.PagesAsync(Source, [Comments]).FirstAsync();

        var rest = ParentRead.PagesAsync<string, string>(
            Link(Comments, Posts),
            (_, options, stop) => Pages(Posts, "", options, stop),
            (parent, _, options, stop) => Pages(Comments, parent.Record, options, stop),
            page.ContinuationToken);

        Assert.Equal(["comments1", "comments2"], await PagedRead.RecordsAsync(rest).ToListAsync());
        Assert.Equal("comments/posts2", _asked[^1]);
    }

    private static ResourceDescription Describe(string name) => new("blog", name, "/" + name, ["id"], [], WriteDisposition.Append);

    private static ParentLink<string> Link(ResourceDescription child, ResourceDescription parent) =>
        new(child, parent, [new ParentField<string>("id", static record => record)]);

    private IAsyncEnumerable<Page<string>> Pages(ResourceDescription resource, string below, ReadOptions options, CancellationToken cancellationToken) =>
        Read(resource, below, [$"{resource.Name}1", $"{resource.Name}2"], options, cancellationToken);

    private IAsyncEnumerable<Page<int>> Numbers(string below, ReadOptions options, CancellationToken cancellationToken) =>
        Read(Likes, below, [1, 2], options, cancellationToken);

    private IAsyncEnumerable<Page<T>> Read<T>(ResourceDescription resource, string below, T[] items, ReadOptions options, CancellationToken cancellationToken) =>
        PagedRead.PagesAsync(
            resource,
            Paginator,
            (_, _) =>
            {
                _asked.Add($"{resource.Name}/{below}");
                return Task.FromResult(new Page<T>(items));
            },
            options: options,
            cancellationToken: cancellationToken);
}
