using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class ResponseActionBinderTests
{
    [Fact]
    public void Bind_NothingSaid_IsNone()
    {
        Assert.Empty(Configs.Endpoint("\"response_actions\": null").Actions);
        Assert.Empty(Configs.Endpoint("\"response_actions\": []").Actions);
    }

    [Fact]
    public void Bind_EveryKey_IsTakenInOrder()
    {
        var actions = Configs.Endpoint("""
            "response_actions": [
              { "status_code": 404, "action": "ignore" },
              { "status_code": 200, "content": "quota", "action": "retry" },
              { "when": { "path": "ok", "equals": false }, "action": "fail" }
            ]
            """).Actions;

        Assert.Equal(new ResponseActionModel(ResponseActionKind.Ignore, 404, null, null), actions[0]);
        Assert.Equal(new ResponseActionModel(ResponseActionKind.Retry, 200, "quota", null), actions[1]);
        Assert.Equal((ResponseActionKind.Fail, "ok", new OperandModel.Boolean(false)), (actions[2].Action, actions[2].When!.Path.Text, actions[2].When!.Value));
        Assert.Equal(3, actions.Count);
    }

    [Fact]
    public void Bind_When_ComparesWithAnyScalar()
    {
        Assert.Equal(new OperandModel.Text("x"), ValueOf("\"x\""));
        Assert.Equal(new OperandModel.Number("1.50"), ValueOf("1.50"));
        Assert.Equal(new OperandModel.Null(), ValueOf("null"));
        Assert.Null(Configs.Endpoint("\"response_actions\": [{ \"when\": { \"path\": \"error\" }, \"action\": \"fail\" }]").Actions[0].When!.Value);

        static OperandModel? ValueOf(string json) =>
            Configs.Endpoint("\"response_actions\": [{ \"when\": { \"path\": \"a\", \"equals\": " + json + " }, \"action\": \"fail\" }]").Actions[0].When!.Value;
    }

    [Theory]
    [InlineData("{}", 404)]
    [InlineData("{ \"response_actions\": [{ \"status_code\": 500, \"action\": \"fail\" }] }", 500)]
    [InlineData("{ \"response_actions\": null }", null)]
    public void Bind_Defaults_AreReplacedWhole(string endpoint, int? status)
    {
        var source = Configs.Source(Configs.WithResources(
            "{ \"name\": \"a\", \"endpoint\": " + endpoint + " }",
            defaults: "{ \"endpoint\": { \"response_actions\": [{ \"status_code\": 404, \"action\": \"ignore\" }] } }"));

        Assert.Equal(status is { } code ? [code] : [], source.Resources[0].Endpoint.Actions.Select(static action => action.StatusCode));
    }

    [Theory]
    [InlineData("‹{ \"action\": \"ignore\" }›", "RSG4020", "'status_code', 'content' or 'when'")]
    [InlineData("‹{ \"status_code\": 200 }›", "RSG4021", "DelegatingHandler")]
    [InlineData("‹{ \"status_code\": 200, \"action\": null }›", "RSG4021")]
    public void Bind_AnEntryThatDoesNothing_IsReportedAndLeftOut(string entry, string id, string message = "")
    {
        var config = Configs.WithEndpoint($"\"response_actions\": [{entry}]");

        Configs.AssertMistake(config, id, message);
        Assert.Empty(Configs.Compile(config.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal)).Source!.Resources[0].Endpoint.Actions);
    }

    [Theory]
    [InlineData("‹{}›", "RSG0004", "must be an array")]
    [InlineData("[‹\"set_encoding\"›]", "RSG0008", "DelegatingHandler")]
    [InlineData("[‹404›]", "RSG0004", "a list of objects")]
    [InlineData("[{ \"status_code\": ‹\"404\"›, \"action\": \"ignore\" }]", "RSG0004", "'status_code' must be a whole number")]
    [InlineData("[{ \"status_code\": ‹99›, \"action\": \"ignore\" }]", "RSG0010", "between 100 and 599")]
    [InlineData("[{ ‹\"status\"›: 404, \"content\": \"a\", \"action\": \"ignore\" }]", "RSG0002", "status_code")]
    [InlineData("[{ \"content\": ‹5›, \"action\": \"ignore\" }]", "RSG0004", "'content' must be a string")]
    [InlineData("[{ \"content\": \"a\", \"action\": ‹\"ignored\"› }]", "RSG0009", "Did you mean 'ignore'")]
    [InlineData("[{ \"content\": \"a\", \"action\": ‹\"set_encoding\"› }]", "RSG0009", "ignore, retry, fail")]
    [InlineData("[{ \"content\": \"a\", \"action\": ‹\"lambda r: r\"› }]", "RSG0008", "DelegatingHandler")]
    [InlineData("[{ \"content\": \"a\", \"action\": ‹[\"ignore\"]› }]", "RSG0004", "\"ignore\", \"retry\" or \"fail\"")]
    [InlineData("[{ \"content\": \"a\", ‹\"actoin\"›: \"ignore\" }]", "RSG0002", "Did you mean 'action'")]
    [InlineData("[{ ‹\"contant\"›: \"a\", \"action\": \"ignore\" }]", "RSG0002", "Did you mean 'content'")]
    [InlineData("[{ \"when\": ‹\"ok\"›, \"action\": \"fail\" }]", "RSG0004", "'when' must be an object")]
    [InlineData("[{ \"when\": ‹{ \"equals\": 1 }›, \"action\": \"fail\" }]", "RSG0003", "\"path\": \"ok\"")]
    [InlineData("[{ \"when\": { \"path\": ‹5› }, \"action\": \"fail\" }]", "RSG0004", "'path' must be a string")]
    [InlineData("[{ \"when\": { \"path\": \"a\", \"equals\": ‹[1]› }, \"action\": \"fail\" }]", "RSG0004", "a string, a number, true, false or null")]
    [InlineData("[{ \"when\": { \"path\": \"a\", ‹\"equal\"›: 1 }, \"action\": \"fail\" }]", "RSG0002", "Did you mean 'equals'")]
    public void Bind_Mistake_IsMarked(string json, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithEndpoint($"\"response_actions\": {json}"), id, message);
}
