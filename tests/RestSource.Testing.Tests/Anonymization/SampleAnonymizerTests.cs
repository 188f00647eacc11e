using System.Globalization;
using System.Net.Mail;
using System.Text.Json;
using System.Text.Json.Nodes;
using RestSource.Testing.Anonymization;

namespace RestSource.Testing.Tests.Anonymization;

public sealed class SampleAnonymizerTests
{
    private readonly SampleAnonymizer _anonymizer = new("a seed");

    [Theory]
    [InlineData("Zoe Baker-Lee", "Aaa Aaaaa-Aaa")]
    [InlineData("REF 0042/b", "AAA 0000/a")]
    [InlineData("Čapek, Karel", "Éaaaa, Aaaaa")]
    [InlineData("", "")]
    [InlineData("東京", "字字")]
    [InlineData("😀!", "字字!")]
    public void Text_KeepsLengthCaseAndPunctuation(string text, string form) => Assert.Equal(form, FormOf(_anonymizer.AnonymizeText(text)));

    [Theory]
    [InlineData("482915", 482915)]
    [InlineData("-19.90", -19.90)]
    [InlineData("0.0042", 0.0042)]
    [InlineData("12.00", 12.00)]
    [InlineData("6.02e23", 6.02e23)]
    [InlineData("0", 0)]
    [InlineData("9223372036854775807", 9223372036854775807)]
    public void Number_KeepsSignMagnitudeAndDecimals(string raw, double value)
    {
        var standIn = _anonymizer.Anonymize([new JsonArray(JsonNode.Parse(raw))])[0]![0]!.ToJsonString();

        Assert.Equal(FormOf(raw), FormOf(standIn));
        Assert.Equal(Math.Sign(value), Math.Sign(double.Parse(standIn, CultureInfo.InvariantCulture)));
        Assert.Equal(Magnitude(value), Magnitude(double.Parse(standIn, CultureInfo.InvariantCulture)));
        Assert.True(!raw.All(char.IsDigit) || long.TryParse(standIn, CultureInfo.InvariantCulture, out _));
    }

    [Fact]
    public void Keys_StayDifferent_AndReferToEachOther()
    {
        var answers = _anonymizer.Anonymize(
        [
            new JsonArray([.. Enumerable.Range(1, 999).Select(static id => new JsonObject { ["id"] = id, ["href"] = $"/projects/{id}" })]),
            new JsonArray([.. Enumerable.Range(1, 999).Select(static id => new JsonObject { ["project_id"] = id, ["text"] = id.ToString(CultureInfo.InvariantCulture) })]),
        ]);

        var projects = answers[0]!.AsArray();
        var issues = answers[1]!.AsArray();
        Assert.Equal(999, projects.Select(static project => (int)project!["id"]!).Distinct().Count());
        Assert.All(projects.Zip(issues), static pair =>
        {
            Assert.Equal((int)pair.First!["id"]!, (int)pair.Second!["project_id"]!);
            Assert.Equal(pair.First["id"]!.ToJsonString(), (string?)pair.Second["text"]);
            Assert.Equal($"/{FormOf("projects")}/{FormOf(pair.First["id"]!.ToJsonString())}", FormOf((string)pair.First["href"]!));
            Assert.EndsWith($"/{pair.First["id"]}", (string)pair.First["href"]!, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("2024-02-29", "yyyy-MM-dd")]
    [InlineData("2024-02-29T23:59:59Z", "yyyy-MM-ddTHH:mm:ssZ")]
    [InlineData("2024-02-29 23:59:59.125", "yyyy-MM-dd HH:mm:ss.fff")]
    [InlineData("2024-02-29T23:59:59.1234567+01:00", "yyyy-MM-ddTHH:mm:ss.fffffff+01:00")]
    [InlineData("Thu, 29 Feb 2024 23:59:59 GMT", "ddd, dd MMM yyyy HH:mm:ss GMT")]
    [InlineData("2024-02-29T23:59Z", "yyyy-MM-ddTHH:mmZ")]
    [InlineData("23:59:59", "HH:mm:ss")]
    public void Moment_StaysOneOfItsFormat(string text, string format)
    {
        var standIn = _anonymizer.AnonymizeText(text);

        Assert.NotEqual(text, standIn);
        Assert.True(DateTime.TryParseExact(standIn, format.Replace("T", "'T'", StringComparison.Ordinal).Replace("GM'T'", "'GMT'", StringComparison.Ordinal), CultureInfo.InvariantCulture, DateTimeStyles.None, out _), standIn);
    }

    [Fact]
    public void Moments_KeepTheirOrder()
    {
        var moments = Enumerable.Range(0, 400).Select(static hour => new DateTime(2023, 12, 1).AddHours(hour * 7.25).ToString("s", CultureInfo.InvariantCulture)).ToList();

        var standIns = moments.ConvertAll(_anonymizer.AnonymizeText);

        Assert.Equal(standIns.Order(StringComparer.Ordinal), standIns);
        Assert.Equal(moments.Count, standIns.Distinct().Count());
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("9999-12-31")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("true")]
    public void Text_ThatSaysThatThereIsNone_IsKept(string text) => Assert.Equal(text, _anonymizer.AnonymizeText(text));

    [Fact]
    public void Formats_StayValid()
    {
        var identifier = _anonymizer.AnonymizeText("3f2504e0-4f89-41d3-9a0c-0305e82c3301");
        var mailbox = _anonymizer.AnonymizeText("zoe.baker@northwind.example.com");
        var link = _anonymizer.AnonymizeText("https://zoe.northwind.com:8443/a%20b/482915?page=2&after=zoe%40x&limit=50#top");
        var address = _anonymizer.AnonymizeText("192.168.7.25");

        Assert.Equal('4', identifier[14]);
        Assert.True(Guid.TryParseExact(identifier, "D", out _), identifier);
        Assert.True(MailAddress.TryCreate(mailbox, out var mail), mailbox);
        Assert.EndsWith(".test", mail.Host, StringComparison.Ordinal);
        Assert.Equal("zoe.baker@northwind.example.com".Length, mailbox.Length);
        Assert.True(Uri.TryCreate(link, UriKind.Absolute, out var url), link);
        Assert.Equal((17, 8443), (url.Host.Length, url.Port));
        Assert.StartsWith("?page=2&after=", url.Query, StringComparison.Ordinal);
        Assert.EndsWith("&limit=50", url.Query, StringComparison.Ordinal);
        Assert.Equal(_anonymizer.AnonymizeText("482915"), url.Segments[^1]);
        Assert.True(System.Net.IPAddress.TryParse(address, out _), address);
        Assert.Equal("192.168.7.25".Length, address.Length);
    }

    [Fact]
    public void Answer_KeepsStructureNamesNullsBooleansAndCountsOfPaging()
    {
        const string Answer = """{"data":[{"id":17,"Name":null,"tags":["x"],"flag":true,"amount":1.50,"owner":{"login":"zoe"}}],"meta":{"total_count":250,"next_page":"3"},"has_more":true}""";

        var standIn = JsonNode.Parse(_anonymizer.Anonymize(Answer))!;

        Assert.Equal(["data", "meta", "has_more"], standIn.AsObject().Select(static member => member.Key));
        Assert.Equal("""{"total_count":250,"next_page":"3"}""", standIn["meta"]!.ToJsonString());
        var project = standIn["data"]![0]!;
        Assert.Equal("""["id","Name","tags","flag","amount","owner"]""", JsonSerializer.Serialize(project.AsObject().Select(static member => member.Key)));
        Assert.Null(project["Name"]);
        Assert.True((bool)project["flag"]!);
        Assert.Equal("0.00", FormOf(project["amount"]!.ToJsonString()));
        Assert.NotEqual("zoe", (string?)project["owner"]!["login"]);
    }

    [Fact]
    public void Answer_WithoutAList_KeepsNoNumber()
    {
        var answers = Enumerable.Range(100, 50).Select(total => new SampleAnonymizer("a seed").Anonymize($$"""{"total":{{total}}}""")).ToList();

        Assert.NotEqual(Enumerable.Range(100, 50).Select(static total => $$"""{"total":{{total}}}"""), answers.Select(static answer => JsonNode.Parse(answer)!.ToJsonString()));
    }

    [Fact]
    public void Words_ThatComeOften_AreKept_UnlessTheyTellOfPersonsOrAreReferredTo()
    {
        var issues = new JsonArray([.. Enumerable.Range(0, 6).Select(static index => new JsonObject
        {
            ["status"] = index % 2 == 0 ? "open" : "closed",
            ["severity"] = index == 0 ? "rare" : "high",
            ["assignee"] = "zoe",
            ["project"] = "apollo",
        })]);

        var standIns = _anonymizer.Anonymize([issues, new JsonArray(new JsonObject { ["project"] = "x", ["title"] = "apollo" })]);

        var (first, second) = (standIns[0]![0]!, standIns[0]![1]!);
        Assert.Equal(("open", "closed", "high"), ((string)first["status"]!, (string)second["status"]!, (string)second["severity"]!));
        Assert.NotEqual("rare", (string?)first["severity"]);
        Assert.NotEqual("zoe", (string?)first["assignee"]);
        Assert.NotEqual("apollo", (string?)first["project"]);
        Assert.Equal((string?)first["project"], (string?)standIns[1]![0]!["title"]);
    }

    [Fact]
    public void Secrets_AreHidden_TokensOfPagingAreNot()
    {
        var standIn = JsonNode.Parse(_anonymizer.Anonymize("""{"access_token":"abc123","clientSecret":"s","next_page_token":"abc123"}"""))!;

        Assert.Equal(("******", "*"), ((string)standIn["access_token"]!, (string)standIn["clientSecret"]!));
        Assert.Equal(_anonymizer.AnonymizeText("abc123"), (string?)standIn["next_page_token"]);
        Assert.NotEqual("abc123", (string?)standIn["next_page_token"]);
    }

    [Fact]
    public void Kept_StaysAloneAndInLinks()
    {
        var anonymizer = new SampleAnonymizer("a seed", ["api.example.com", "projects", "v1"]);

        var link = anonymizer.AnonymizeText("https://api.example.com/v1/projects/482915");

        Assert.Equal($"https://api.example.com/v1/projects/{anonymizer.AnonymizeText("482915")}", link);
        Assert.Equal("projects", anonymizer.AnonymizeText("projects"));
    }

    [Fact]
    public void Seed_DecidesAlone()
    {
        const string Text = "northwind 482915";

        Assert.Equal(_anonymizer.AnonymizeText(Text), new SampleAnonymizer("a seed").AnonymizeText(Text));
        Assert.NotEqual(_anonymizer.AnonymizeText(Text), new SampleAnonymizer("another").AnonymizeText(Text));
        Assert.NotEqual(new SampleAnonymizer().AnonymizeText(Text), new SampleAnonymizer().AnonymizeText(Text));
    }

    [Fact]
    public void Names_ThatAreValues_GetStandIns()
    {
        var standIn = JsonNode.Parse(_anonymizer.Anonymize("""{"482915":{"line_1":"x"},"zoe@northwind.com":1}"""))!.AsObject();

        Assert.Equal(_anonymizer.AnonymizeText("482915"), standIn.First().Key);
        Assert.Equal("line_1", standIn.First().Value!.AsObject().Single().Key);
        Assert.DoesNotContain("zoe", standIn.Last().Key, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("line_1", true)]
    [InlineData("1st", true)]
    [InlineData("2fa_enabled", true)]
    [InlineData("@odata.id", true)]
    [InlineData("2024-01-25", false)]
    [InlineData("10.0.0.7", false)]
    [InlineData("65b2f0c4a91e", false)]
    public void Names_OfFields_AreKept(string name, bool isKept) =>
        Assert.Equal(isKept, JsonNode.Parse(_anonymizer.Anonymize($$"""{"{{name}}":null}"""))!.AsObject().ContainsKey(name));

    private static int Magnitude(double value) => value == 0 ? 0 : (int)Math.Floor(Math.Log10(Math.Abs(value)));

    private static string FormOf(string text) => string.Concat(text.Select(static character => character switch
    {
        >= 'a' and <= 'z' => 'a',
        >= 'A' and <= 'Z' => 'A',
        >= '0' and <= '9' => '0',
        >= 'À' and <= 'Þ' => 'É',
        >= '一' and <= '龥' => '字',
        _ => character,
    }));
}
