using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class ProcessingStepBinderTests
{
    [Fact]
    public void Bind_NothingSaid_IsNone()
    {
        Assert.Empty(Configs.Resource("\"processing_steps\": null").ProcessingSteps);
        Assert.Empty(Configs.Resource("\"processing_steps\": []").ProcessingSteps);
    }

    [Fact]
    public void Bind_Steps_AreTakenInOrder_AndWithinAnEntryAsDltTakesThem() => Assert.Equal(
        [
            new(ProcessingStepKind.Map, "lower_title"),
            new(ProcessingStepKind.Filter, "IsActive"),
            new(ProcessingStepKind.Map, "Größe2"),
            new(ProcessingStepKind.YieldMap, "Explode"),
            new ProcessingStepModel(ProcessingStepKind.Filter, "IsActive"),
        ],
        Configs.Resource("""
            "processing_steps": [
              { "map": "lower_title" },
              { "yield_map": "Explode", "filter": "IsActive", "map": "Größe2", "description": "three at once" },
              { "filter": "IsActive", "map": null }
            ]
            """).ProcessingSteps);

    [Theory]
    [InlineData("", "A")]
    [InlineData(", \"processing_steps\": [{ \"filter\": \"B\" }]", "B")]
    [InlineData(", \"processing_steps\": null", null)]
    public void Bind_Defaults_AreReplacedWhole(string own, string? method)
    {
        var source = Configs.Source(Configs.WithResources("{ \"name\": \"a\"" + own + " }", defaults: "{ \"processing_steps\": [{ \"filter\": \"A\" }] }"));

        Assert.Equal(method is null ? [] : [method], source.Resources[0].ProcessingSteps.Select(static step => step.Method));
    }

    [Theory]
    [InlineData("‹{}›", "RSG0004", "must be an array")]
    [InlineData("[‹\"IsActive\"›]", "RSG0004", "a list of objects")]
    [InlineData("[‹{}›]", "RSG4030", "becomes a method of the generated client")]
    [InlineData("[‹{ \"filter\": null }›]", "RSG4030")]
    [InlineData("[{ ‹\"filtre\"›: \"IsActive\" }]", "RSG0002", "Did you mean 'filter'")]
    [InlineData("[{ \"filter\": ‹\"lambda x: x['id'] > 0\"› }]", "RSG0008", "name a method")]
    [InlineData("[{ \"map\": ‹\"<function lower at 0x7f>\"› }]", "RSG0008", "write its body in C#")]
    [InlineData("[{ \"filter\": ‹true› }]", "RSG0004", "the name of a method")]
    [InlineData("[{ \"filter\": ‹\"is active\"› }]", "RSG0010", "the name of a method of C#")]
    [InlineData("[{ \"filter\": ‹\"\"› }]", "RSG0010")]
    [InlineData("[{ \"filter\": ‹\"1st\"› }]", "RSG0010")]
    [InlineData("[{ \"filter\": ‹\"_logger\"› }]", "RSG0010")]
    [InlineData("[{ \"filter\": ‹\"a.b\"› }]", "RSG0010")]
    [InlineData("[{ \"filter\": ‹\"IsActive\\n\"› }]", "RSG0010")]
    [InlineData("[{ \"filter\": \"A\" }, { \"map\": ‹\"A\"› }]", "RSG4031", "'A' is a step of kind 'filter'")]
    [InlineData("[{ \"filter\": ‹\"Resource\"› }]", "RSG4031", "'Resource' is a member of the generated client")]
    [InlineData("[{ \"filter\": ‹\"InRun\"› }]", "RSG4031")]
    [InlineData("[{ \"filter\": ‹\"Paginator\"› }]", "RSG4031")]
    [InlineData("[{ \"filter\": ‹\"Parents\"› }]", "RSG4031")]
    public void Bind_Mistake_IsMarked(string json, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithResource($"\"processing_steps\": {json}"), id, message);
}
