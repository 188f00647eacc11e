using System.Net;
using System.Net.Sockets;
using Consumer.Tracker;
using RestSource.Generated.Tests.Support;
using RestSource.TestKit;
using RestSource.TestKit.Server;
using RestSource.TestKit.Time;

namespace RestSource.Generated.Tests.Failures;

/// <summary>What users read when a read fails: one screen that says where, why and what to do, without the key.</summary>
public sealed class FailureMessageTests
{
    private const string Key = "canary-key";
    private const int Screen = 25;

    [Fact]
    public async Task Message_OfA401_SaysWhichKeyToCheck() =>
        Matches(await FailureOf<ApiResponseException>(Answer.Json("""{"error": "invalid api_key canary-key"}""", status: 401)), page: 1);

    [Fact]
    public async Task Message_OfHtmlWhereJsonIsDue_AsksForTheUrl() => Matches(
        await FailureOf<ApiContentException>(Answer.Text("<!doctype html><html><body>Sign in</body></html>", "text/html")), page: 1);

    [Fact]
    public async Task Message_OfATruncatedBody_SaysWhereItEnds() => Matches(
        await FailureOf<ApiContentException>(Answer.Json("""{"data": [{"id": 1, "name": "Apollo", "archived": fal""")), page: 1);

    [Fact]
    public async Task Message_OfNullInANonNullableField_NamesTheField() => Matches(
        await FailureOf<ApiContentException>(Answer.Json("""{"data": [{"id": 1, "name": "Apollo", "archived": false}, {"id": 2, "name": null, "archived": false}]}""")), page: 1);

    [Fact]
    public async Task Message_OfAServerThatDiesMidPage_TellsHowToGoOn()
    {
        const string full = """{"data": [{"id": 1, "name": "a", "archived": false}, {"id": 2, "name": "b", "archived": false}, {"id": 3, "name": "c", "archived": false}], "total": 9}""";
        var answers = 0;
        await using var server = await ApiServer.StartAsync(_ => ++answers == 1 ? Answer.Json(full) : Answer.Broken(full[..60]));

        Matches(await FailureAt<ApiConnectionException>(server.BaseUrl), page: 2);
    }

    [Fact]
    public async Task Message_OfARefusedConnection_SaysWhereNobodyListens()
    {
        // Bound and not listening: whoever connects is refused, and nobody else can take the port meanwhile.
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

        Matches(await FailureAt<ApiConnectionException>(new Uri($"http://{socket.LocalEndPoint}/")), page: 1);
    }

    private static void Matches(RestSourceException exception, int page, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        Assert.Equal(("tracker", "projects", page), (exception.Source, exception.Resource, exception.Page));
        Assert.InRange(exception.Message.Split('\n').Length, 2, Screen);
        Assert.DoesNotContain(Key, exception.ToString(), StringComparison.Ordinal);
        Snapshot.Matches(Port.Scrub(exception.Message), "Message.txt", test: test);
    }

    private static async Task<T> FailureOf<T>(Answer answer)
        where T : RestSourceException
    {
        await using var server = await ApiServer.StartAsync(_ => answer);
        return await FailureAt<T>(server.BaseUrl);
    }

    private static async Task<T> FailureAt<T>(Uri url)
        where T : RestSourceException
    {
        var time = new ManualTimeProvider(skipUpTo: TimeSpan.FromSeconds(30));
        await using var source = TrackerSource.Create(new TrackerOptions { BaseUrl = url, ApiKey = Key, TimeProvider = time });
        return await Assert.ThrowsAsync<T>(() => source.Projects.ReadAllAsync().ReadAsync());
    }
}
