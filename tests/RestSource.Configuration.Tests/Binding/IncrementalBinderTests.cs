using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class IncrementalBinderTests
{
    private static readonly IncrementalModel Defaults = new(Path("at"), InitialValue: null, EndValue: null);

    public static TheoryData<string, IncrementalModel> Options => new()
    {
        { "", Defaults },
        { ", \"initial_value\": \"2024-01-01\"", Defaults with { InitialValue = Text("2024-01-01") } },
        { ", \"initial_value\": 1600000000", Defaults with { InitialValue = new ParamValue.Integer(1600000000) } },
        { ", \"initial_value\": 1.50", Defaults with { InitialValue = new ParamValue.Number("1.50") } },
        { ", \"initial_value\": \"{x} {config.since}\"", Defaults with { InitialValue = new ParamValue.Text(new(new TextPart[] { new(TextPartKind.Literal, "{x} "), new(TextPartKind.Setting, "since") }.ToEquatableArray())) } },
        { ", \"initial_value\": 1, \"end_value\": 1", Defaults with { InitialValue = new ParamValue.Integer(1), EndValue = new ParamValue.Integer(1) } },
        { ", \"initial_value\": \"2024-01-02T00:00:00+02:00\", \"end_value\": \"2024-01-01T22:00:00Z\"", Defaults with { InitialValue = Text("2024-01-02T00:00:00+02:00"), EndValue = Text("2024-01-01T22:00:00Z") } },
        { ", \"initial_value\": null, \"end_value\": null, \"lag\": null, \"row_order\": null, \"primary_key\": null", Defaults },
        { ", \"last_value_func\": \"max\", \"range_start\": \"closed\", \"range_end\": \"open\", \"on_cursor_value_missing\": \"raise\"", Defaults },
        { ", \"last_value_func\": \"min\"", Defaults with { GoesDown = true } },
        { ", \"last_value_func\": \"min\", \"initial_value\": 9, \"end_value\": 1", Defaults with { GoesDown = true, InitialValue = new ParamValue.Integer(9), EndValue = new ParamValue.Integer(1) } },
        { ", \"row_order\": \"asc\"", Defaults with { RowOrder = RowOrder.Ascending } },
        { ", \"row_order\": \"desc\"", Defaults with { RowOrder = RowOrder.Descending } },
        { ", \"on_cursor_value_missing\": \"include\"", Defaults with { OnMissing = MissingCursor.Include } },
        { ", \"on_cursor_value_missing\": \"exclude\"", Defaults with { OnMissing = MissingCursor.Exclude } },
        { ", \"lag\": 3600", Defaults with { Lag = 3600 } },
        { ", \"lag\": 0.5", Defaults with { Lag = 0.5 } },
        { ", \"range_start\": \"open\"", Defaults with { StartIsOpen = true } },
        { ", \"range_end\": \"closed\"", Defaults with { EndIsClosed = true } },
        { ", \"primary_key\": \"id\"", Defaults },
        { ", \"primary_key\": [\"a\", \"b\"]", Defaults },
        { ", \"primary_key\": []", Defaults with { ForgetsRecords = true } },
        { ", \"allow_external_schedulers\": false", Defaults },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void Bind_Option_ChangesWhatItSays(string options, IncrementalModel expected) =>
        Assert.Equal(expected, Endpoint("{ \"cursor_path\": \"at\"" + options + " }").Incremental);

    [Theory]
    [InlineData("updated_at", 1)]
    [InlineData("$.meta['updated at']", 2)]
    [InlineData("versions[-1].at", 3)]
    public void Bind_CursorPath_IsAPathIntoTheRecord(string path, int steps) =>
        Assert.Equal(steps, Endpoint("{ \"cursor_path\": \"" + path + "\" }").Incremental!.CursorPath.Steps.Count);

    [Theory]
    [InlineData("{ ‹\"cursor_pth\"›: \"at\" }", "RSG0002", "Did you mean 'cursor_path'?")]
    [InlineData("‹{ \"initial_value\": 1 }›", "RSG0003", "needs the key 'cursor_path'")]
    [InlineData("‹5›", "RSG0004")]
    [InlineData("{ \"cursor_path\": ‹5› }", "RSG0004")]
    [InlineData("{ \"cursor_path\": ‹\"\"› }", "RSG3004")]
    [InlineData("{ \"cursor_path\": \"at\", \"initial_value\": ‹true› }", "RSG0004", "a string or a number")]
    [InlineData("{ \"cursor_path\": \"at\", \"initial_value\": ‹{ \"a\": 1 }› }", "RSG0004", "a string or a number")]
    [InlineData("{ \"cursor_path\": \"at\", ‹\"end_value\"›: 5 }", "RSG4051", "give 'initial_value' too")]
    [InlineData("{ \"cursor_path\": \"at\", \"initial_value\": 9, \"end_value\": ‹1› }", "RSG4052", "less than 'initial_value'")]
    [InlineData("{ \"cursor_path\": \"at\", \"initial_value\": 1, \"end_value\": ‹9›, \"last_value_func\": \"min\" }", "RSG4052", "greater than 'initial_value'")]
    [InlineData("{ \"cursor_path\": \"at\", \"initial_value\": \"2024-01-02\", \"end_value\": ‹\"2024-01-01T23:59:59Z\"› }", "RSG4052")]
    [InlineData("{ \"cursor_path\": \"at\", \"initial_value\": \"b\", \"end_value\": ‹\"a\"› }", "RSG4052")]
    [InlineData("{ \"cursor_path\": \"at\", \"initial_value\": 1, \"end_value\": ‹\"9\"› }", "RSG4053", "a number")]
    [InlineData("{ \"cursor_path\": \"at\", \"initial_value\": \"1\", \"end_value\": ‹9› }", "RSG4053", "a string")]
    [InlineData("{ \"cursor_path\": \"at\", \"last_value_func\": ‹\"mx\"› }", "RSG0009", "Did you mean 'max'?")]
    [InlineData("{ \"cursor_path\": \"at\", ‹\"last_value_func\"›: \"my_module.latest\" }", "RSG0008", "keep the last value in C#")]
    [InlineData("{ \"cursor_path\": \"at\", \"row_order\": ‹\"up\"› }", "RSG0009", "asc, desc")]
    [InlineData("{ \"cursor_path\": \"at\", \"on_cursor_value_missing\": ‹\"excluded\"› }", "RSG0009", "Did you mean 'exclude'?")]
    [InlineData("{ \"cursor_path\": \"at\", \"range_start\": ‹\"opened\"› }", "RSG0009", "Did you mean 'open'?")]
    [InlineData("{ \"cursor_path\": \"at\", \"range_end\": ‹true› }", "RSG0004")]
    [InlineData("{ \"cursor_path\": \"at\", \"lag\": ‹-1› }", "RSG0010", "between 0 and")]
    [InlineData("{ \"cursor_path\": \"at\", \"lag\": ‹\"1h\"› }", "RSG0004", "a number")]
    [InlineData("{ \"cursor_path\": \"at\", \"primary_key\": ‹5› }", "RSG0004")]
    [InlineData("{ \"cursor_path\": \"at\", ‹\"convert\"›: \"to_unix\" }", "RSG0008", "in the form of 'initial_value'")]
    [InlineData("{ \"cursor_path\": \"at\", ‹\"transform\"›: \"to_unix\" }", "RSG0008", "in the form of 'initial_value'")]
    [InlineData("{ \"cursor_path\": \"at\", ‹\"allow_external_schedulers\"›: true }", "RSG0007", "'since' and 'until'")]
    [InlineData("{ \"cursor_path\": \"at\", \"start_param\": ‹\"\"› }", "RSG0010", "as in \"since\"")]
    public void Bind_Mistake_IsMarked(string json, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithEndpoint($"\"incremental\": {json}"), id, message);

    [Fact]
    public void Bind_StartAndEndParam_AreParams_InPlaceOfThoseOfTheirNames()
    {
        var endpoint = Configs.Endpoint("""
            "params": { "since": 5, "sort": "asc" },
            "incremental": { "cursor_path": "id", "initial_value": 1, "end_value": 10, "start_param": "since", "end_param": "until" }
            """);

        Assert.Equal(
            [Carrying("since", "start_value"), new ParamModel("sort", Text("asc")), Carrying("until", "end_value")],
            endpoint.Params);
    }

    [Fact]
    public void Bind_ParamOfTypeIncremental_CarriesTheStart()
    {
        var endpoint = Configs.Endpoint("""
            "params": { "since": { "type": "incremental", "cursor_path": "at", "initial_value": "2024-01-01", "lag": 5 } }
            """);

        Assert.Equal(Defaults with { InitialValue = Text("2024-01-01"), Lag = 5 }, endpoint.Incremental);
        Assert.Equal([Carrying("since", "start_value")], endpoint.Params);
    }

    [Theory]
    [InlineData("\"a\": { \"type\": \"incremental\", \"cursor_path\": \"at\" }, ‹\"b\"›: { \"type\": \"incremental\", \"cursor_path\": \"at\" }", "RSG4050", "'b' cannot be incremental beside 'a'")]
    [InlineData("\"a\": { \"type\": \"incremental\", \"cursor_path\": \"at\", \"initial_value\": 1, ‹\"end_value\"›: 2 }", "RSG0002", "Write it in 'incremental' of the endpoint")]
    [InlineData("\"a\": { \"type\": \"incremental\", \"cursor_path\": \"at\", ‹\"end_param\"›: \"to\" }", "RSG0002", "Write it in 'incremental' of the endpoint")]
    [InlineData("\"a\": { \"type\": \"incremental\", \"cursor_path\": \"at\", ‹\"foo\"›: 1 }", "RSG0002", "an incremental param")]
    [InlineData("\"a\": ‹{ \"type\": \"incremental\" }›", "RSG0003", "cursor_path")]
    [InlineData("\"a\": { \"type\": ‹\"incremental_\"›, \"cursor_path\": \"at\" }", "RSG0009", "Did you mean 'incremental'?")]
    [InlineData("\"a\": { \"type\": \"incremental\", \"cursor_path\": \"at\", ‹\"transform\"›: \"f\" }", "RSG0008")]
    public void Bind_MistakeInParam_IsMarked(string parameters, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithEndpoint($"\"params\": {{ {parameters} }}"), id, message);

    [Fact]
    public void Bind_ParamBesideTheKey_WinsAndSaysSo() => Configs.AssertMistake(
        Configs.WithEndpoint("\"params\": { \"a\": { \"type\": \"incremental\", \"cursor_path\": \"at\" } }, ‹\"incremental\"›: { \"cursor_path\": \"other\" }"),
        "RSG0007",
        "wins over it");

    [Fact]
    public void Bind_Defaults_AreReplacedWhole()
    {
        var source = Configs.Source(Configs.WithResources(
            """{ "name": "a" }, { "name": "b", "endpoint": { "incremental": { "cursor_path": "at" } } }, { "name": "c", "endpoint": { "incremental": null } }""",
            """{ "endpoint": { "incremental": { "cursor_path": "at", "lag": 5 } } }"""));

        Assert.Equal([Defaults with { Lag = 5 }, Defaults, null], source.Resources.Select(static resource => resource.Endpoint.Incremental));
    }

    [Fact]
    public void Bind_SettingInInitialValue_IsOneOfTheSource() =>
        Assert.Equal(["since"], Configs.Source(Configs.WithEndpoint("\"incremental\": { \"cursor_path\": \"at\", \"initial_value\": \"{config.since}\" }")).Settings);

    [Theory]
    [InlineData("bigint", "\"5\"", "a number")]
    [InlineData("double", "\"5\"", "a number")]
    [InlineData("text", "5", "a string")]
    [InlineData("timestamp", "\"yesterday\"", "ISO 8601")]
    [InlineData("date", "\"01/02/2024\"", "ISO 8601")]
    [InlineData("time", "5", "a string")]
    public void Check_InitialValueOfAnotherTypeThanTheColumn_IsMarked(string type, string initial, string message) => Configs.AssertMistake(
        Configs.WithResource("\"columns\": { \"at\": { \"data_type\": \"" + type + "\" } }, \"endpoint\": { \"incremental\": { \"cursor_path\": \"at\", \"initial_value\": ‹" + initial + "› } }"),
        "RSG4053",
        message);

    [Theory]
    [InlineData("bigint", "5")]
    [InlineData("bigint", "\"{config.since}\"")]
    [InlineData("double", "\"{config.since}.5\"")]
    [InlineData("decimal", "5.5")]
    [InlineData("decimal", "\"{config.since}\"")]
    [InlineData("text", "\"yesterday\"")]
    [InlineData("timestamp", "\"2024-01-01\"")]
    [InlineData("timestamp", "\"20240101T000000Z\"")]
    [InlineData("timestamp", "\"{config.since}\"")]
    [InlineData("timestamp", "1704067200")]
    [InlineData("date", "\"2024-01-01T00:00Z\"")]
    [InlineData("time", "\"09:00\"")]
    [InlineData("json", "5")]
    public void Check_InitialValueOfTheColumnsType_IsInOrder(string type, string initial) => Configs.Resource(
        "\"columns\": { \"at\": { \"data_type\": \"" + type + "\" } }, \"endpoint\": { \"incremental\": { \"cursor_path\": \"at\", \"initial_value\": " + initial + " } }");

    [Theory]
    [InlineData("bigint", "1", "\"5\"", "a number")]
    [InlineData("bigint", "\"{config.since}\"", "\"5\"", "a number")]
    [InlineData("text", "\"a\"", "5", "a string")]
    [InlineData("timestamp", "\"2024-01-01\"", "\"tomorrow\"", "ISO 8601")]
    [InlineData("timestamp", "\"2024-01-01\"", "1704067200", "a string")]
    [InlineData("json", "\"{config.since}\"", "5", "a string")]
    public void Check_EndValueOfAnotherType_IsMarked(string type, string initial, string end, string message) => Configs.AssertMistake(
        Configs.WithResource("\"columns\": { \"at\": { \"data_type\": \"" + type + "\" } }, \"endpoint\": { \"incremental\": { \"cursor_path\": \"at\", \"initial_value\": " + initial + ", \"end_value\": ‹" + end + "› } }"),
        "RSG4053",
        message);

    [Fact]
    public void Bind_NumbersAsTexts_AreNoRangeThatEndsBeforeItBegins() => Configs.Endpoint("""
        "incremental": { "cursor_path": "at", "initial_value": "9", "end_value": "10" }
        """);

    [Fact]
    public void Check_SettingBesideANumber_IsInOrder() => Assert.Equal(
        ColumnType.BigInt,
        Configs.Resource(
            """
            "columns": { "at": { "data_type": "bigint" } }, "endpoint": { "incremental": { "cursor_path": "at", "initial_value": "{config.since}", "end_value": 5 } }
            """).Endpoint.Incremental!.CursorType);

    [Theory]
    [InlineData("bool")]
    [InlineData("binary")]
    public void Check_ColumnWithoutOrder_IsMarked(string type) => Configs.AssertMistake(
        Configs.WithResource("\"columns\": { \"at\": { \"data_type\": \"" + type + "\" } }, \"endpoint\": { \"incremental\": { \"cursor_path\": ‹\"at\"› } }"),
        "RSG4055",
        "has no order");

    private static EndpointModel Endpoint(string incremental) => Configs.Endpoint($"\"incremental\": {incremental}");

    private static ParamModel Carrying(string name, string value) =>
        new(name, new ParamValue.Text(new TextModel(new[] { new TextPart(TextPartKind.Incremental, value) }.ToEquatableArray())));

    private static ParamValue.Text Text(string literal) => new(TextModel.Of(literal));

    private static SelectorModel Path(string name) => new(name, new SelectorStep[] { new SelectorStep.Name(name) }.ToEquatableArray());
}
