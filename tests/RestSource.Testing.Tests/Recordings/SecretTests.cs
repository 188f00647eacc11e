using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using RestSource.Testing.Tests.Support;

namespace RestSource.Testing.Tests.Recordings;

/// <summary>Wherever a secret stood, it is not in the cassette, even where nothing else is anonymised.</summary>
public sealed class SecretTests : IDisposable
{
    private const string Secret = "s3cr3t-of-Ada";

    private const string Repeating = $$"""{ "said": "you are {{Secret}}, aren't you?" }""";

    private static readonly string Basic = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("ada:" + Secret));
    private static readonly string KeyAsUser = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret + ":"));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("restsource-");

    private string Cassette => Path.Combine(_folder.FullName, "cassette.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("""{ "access_token": "s3cr3t-of-Ada", "token_type": "bearer" }""")]
    [InlineData("""{ "tokens": ["s3cr3t-of-Ada"] }""")]
    [InlineData("""{ "credentials": { "user": "ada", "value": ["s3cr3t-of-Ada"] } }""")]
    [InlineData("""{ "login": { "password": "s3cr3t-of-Ada" }, "said": "the password is s3cr3t-of-Ada" }""")]
    [InlineData("""{ "href": "https://files.example.com/1?X-Amz-Signature=s3cr3t-of-Ada&expires=5" }""")]
    [InlineData("""{ "said": "see /files/1?sig=s3cr3t-of-Ada." }""")]
    [InlineData("access_token=s3cr3t-of-Ada&scope=read")]
    public Task InAnAnswer(string body) => AssertHiddenAsync(static _ => { }, CannedHandler.Answer(body));

    [Theory]
    [InlineData("Location", "https://files.example.com/1?signature=s3cr3t-of-Ada")]
    [InlineData("Link", "<https://api.example.com/things?api_key=s3cr3t-of-Ada&page=2>; rel=\"next\"")]
    public Task InALinkOfAnAnswer(string name, string value) => AssertHiddenAsync(static _ => { }, CannedHandler.Answer("[]", (name, value)));

    [Theory]
    [InlineData("Set-Cookie", "session=s3cr3t-of-Ada; Path=/; HttpOnly")]
    [InlineData("Set-Cookie", "lang=en; Expires=Wed, 21 Oct 2026 07:28:00 GMT, session=s3cr3t-of-Ada; Path=/; HttpOnly")]
    [InlineData("X-Auth-Token", "s3cr3t-of-Ada")]
    public Task InAHeaderOfAnAnswer_ThatRepeatsIt(string name, string value) => AssertHiddenAsync(static _ => { }, CannedHandler.Answer(Repeating, (name, value)));

    [Fact]
    public async Task WhatIsOnlyCalledLikeASecret_KeepsItsType()
    {
        const string Body = """{"has_password":true,"password_changed":"2024-05-06T07:08:09Z","password":null,"password_age":12,"tokens":[{"id":7,"name":"for builds","token":"s3cr3t-of-Ada"}]}""";

        var plain = await RecordAsync(new RecordingOptions { Anonymizes = false }, static _ => { }, CannedHandler.Answer(Body));
        var json = JsonNode.Parse(plain)!["exchanges"]![0]!["response"]!["json"]!;

        Assert.Equal("""{"has_password":true,"password_changed":"2024-05-06T07:08:09Z","password":null,"password_age":0,"tokens":[{"id":7,"name":"for builds","token":"***"}]}""", json.ToJsonString());
        var shown = await RecordAsync(new RecordingOptions(), static _ => { }, CannedHandler.Answer(Body));
        Assert.True(DateTimeOffset.TryParse((string?)JsonNode.Parse(shown)!["exchanges"]![0]!["response"]!["json"]!["password_changed"], CultureInfo.InvariantCulture, out _));
    }

    [Theory]
    [InlineData("Authorization", "Bearer s3cr3t-of-Ada")]
    [InlineData("Authorization", "s3cr3t-of-Ada")]
    [InlineData("Cookie", "theme=dark; session=s3cr3t-of-Ada; lang=en")]
    [InlineData("X-Api-Key", "another-key, s3cr3t-of-Ada, a-third")]
    public Task InAHeader_ThatTheAnswerRepeats(string name, string value) => AssertRepeatedIsHiddenAsync(request => request.Headers.TryAddWithoutValidation(name, value));

    [Fact]
    public async Task InBasicAuthentication_ThatTheAnswerRepeats()
    {
        await AssertRepeatedIsHiddenAsync(static request => request.Headers.TryAddWithoutValidation("Authorization", Basic));
        await AssertRepeatedIsHiddenAsync(static request => request.Headers.TryAddWithoutValidation("Authorization", KeyAsUser));
    }

    [Theory]
    [InlineData("application/json", """{ "client_secret": "s3cr3t-of-Ada", "deep": [{ "password": "s3cr3t-of-Ada" }] }""")]
    [InlineData("application/x-www-form-urlencoded", "client_secret=s3cr3t-of-Ada&grant_type=client_credentials")]
    [InlineData("text/plain", "password=s3cr3t-of-Ada")]
    public Task InABody_ThatTheAnswerRepeats(string type, string body) =>
        AssertRepeatedIsHiddenAsync(request => (request.Method, request.Content) = (HttpMethod.Post, new StringContent(body, Encoding.UTF8, type)));

    [Theory]
    [InlineData("things?api_key=s3cr3t-of-Ada")]
    [InlineData("things?api_key=a-first-key&api_key=s3cr3t-of-Ada")]
    [InlineData("things?q=1&SIG=s3cr3t%2Dof%2DAda")]
    public Task InAQuery_ThatTheAnswerRepeats(string target) => AssertRepeatedIsHiddenAsync(request => request.RequestUri = new Uri("https://api.example.com/" + target));

    [Theory]
    [InlineData("key of Ada/1", "said=key+of+Ada%2f1")]
    [InlineData("key of Ada/1", "said=key%20of%20Ada%2F1")]
    [InlineData("key of Ada/1", "the key of Ada/1")]
    [InlineData("key of \u00C4da", "{ \"said\": \"key of \\u00c4da\" }")]
    public async Task ThatIsNamed_InEveryFormOfIt(string secret, string body)
    {
        var text = await RecordAsync(new RecordingOptions { Anonymizes = false, Secrets = [secret] }, static _ => { }, CannedHandler.Answer(body));

        Assert.DoesNotContain("da", text[text.IndexOf("response", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThatIsNamedAndPartOfAPath_FitsAnyInReplay_AndOnlyThere()
    {
        var text = await RecordAsync(new RecordingOptions { Secrets = [Secret] }, static request => request.RequestUri = new Uri($"https://api.example.com/bot{Secret}/updates?for=user:{Secret}"), CannedHandler.Answer("[1]"));

        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        using var http = new HttpClient(new ReplayHandler(Cassette));
        using var answer = await http.GetAsync(new Uri("https://api.example.com/botANOTHER/updates?for=user:another"));
        Assert.True(answer.IsSuccessStatusCode);
        _ = await Assert.ThrowsAsync<UnrecordedRequestException>(() => http.GetAsync(new Uri("https://api.example.com/botANOTHER/updates?for=team:another")));
        _ = await Assert.ThrowsAsync<UnrecordedRequestException>(() => http.GetAsync(new Uri("https://api.example.com/ANOTHER/updates?for=user:another")));
    }

    [Fact]
    public async Task UnderANameThatWasGiven_IsNotInTheFailureOfAReplay()
    {
        _ = await RecordAsync(new RecordingOptions { SecretNames = ["pin"] }, static request => request.RequestUri = new Uri("https://api.example.com/things?pin=4711"), CannedHandler.Answer("[1]"));
        using var http = new HttpClient(new ReplayHandler(Cassette));

        var failure = await Assert.ThrowsAsync<UnrecordedRequestException>(() => http.GetAsync(new Uri("https://api.example.com/others?pin=4711")));

        Assert.Contains("has no GET https://api.example.com/others?pin=***.", failure.Message, StringComparison.Ordinal);
    }

    private Task AssertRepeatedIsHiddenAsync(Action<HttpRequestMessage> change) =>
        AssertHiddenAsync(change, CannedHandler.Answer(Repeating));

    private async Task AssertHiddenAsync(Action<HttpRequestMessage> change, HttpResponseMessage answer) =>
        Assert.DoesNotContain(Secret, await RecordAsync(new RecordingOptions { Anonymizes = false }, change, answer), StringComparison.Ordinal);

    private async Task<string> RecordAsync(RecordingOptions options, Action<HttpRequestMessage> change, HttpResponseMessage answer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("https://api.example.com/things"));
        change(request);
        await using (var recording = new Recording(Cassette, options))
        {
            using var http = new HttpClient(recording.CreateHandler(new CannedHandler(answer)));
            using var passed = await http.SendAsync(request);
        }

        return await File.ReadAllTextAsync(Cassette);
    }
}
