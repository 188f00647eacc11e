using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding;

public class DefaultsBinderTests
{
    [Theory]
    [InlineData("{ ‹\"name\"›: \"a\" }", "RSG0002", "Each resource has its own")]
    [InlineData("{ ‹\"record\"›: \"A\" }", "RSG0002", "Each resource has its own")]
    [InlineData("{ ‹\"primary_kye\"›: \"a\" }", "RSG0002", "Did you mean 'primary_key'?")]
    [InlineData("{ \"endpoint\": ‹\"path\"› }", "RSG0004", "'endpoint' must be an object")]
    [InlineData("{ \"endpoint\": { ‹\"path\"›: \"x\" } }", "RSG0007", "a path of its own")]
    [InlineData("{ \"endpoint\": { \"paginator\": ‹\"nope\"› } }", "RSG0009")]
    [InlineData("‹[]›", "RSG0004", "'resource_defaults' must be an object")]
    public void Bind_Mistake_IsReportedOnceHoweverManyInherit(string defaults, string id, string message = "")
    {
        Configs.AssertMistake(Configs.WithResources("", defaults), id, message);
        Configs.AssertMistake(Configs.WithResources("\"a\", \"b\"", defaults), id, message);
        Configs.AssertMistake(Configs.WithResources("{ \"name\": \"a\", \"endpoint\": { \"paginator\": \"single_page\" } }", defaults), id, message);
    }

    [Fact]
    public void Bind_StringResource_Inherits()
    {
        var source = Configs.Source(Configs.WithResources(
            "\"a\", { \"name\": \"b\", \"primary_key\": null, \"endpoint\": { \"data_selector\": null, \"params\": { \"x\": null } } }",
            "{ \"primary_key\": \"id\", \"endpoint\": { \"data_selector\": \"data\", \"params\": { \"x\": 1 } } }"));

        Assert.Equal(["id"], source.Resources[0].PrimaryKey);
        Assert.Equal("data", source.Resources[0].Endpoint.DataSelector!.Text);
        Assert.Empty(source.Resources[1].PrimaryKey);
        Assert.Null(source.Resources[1].Endpoint.DataSelector);
        Assert.Equal(new ParamModel("x", new ParamValue.Null()), Assert.Single(source.Resources[1].Endpoint.Params));
    }

    [Fact]
    public void Bind_ParamThatFillsAPath_IsThereForEveryResource()
    {
        var source = Configs.Source(Configs.WithResources(
            "{ \"name\": \"a\", \"endpoint\": \"{org}/a\" }, { \"name\": \"b\", \"endpoint\": \"{org}/b\" }", "{ \"endpoint\": { \"params\": { \"org\": \"acme\" } } }"));

        Assert.Equal(["acme/a", "acme/b"], source.Resources.Select(static resource => resource.Endpoint.Path.Literal));
        Assert.All(source.Resources, static resource => Assert.Empty(resource.Endpoint.Params));
    }

    [Theory]
    [InlineData("\"columns\": { \"b\": { \"data_type\": \"text\" } }", "a:BigInt b:Text")]
    [InlineData("\"columns\": { \"a\": { \"nullable\": false } }", "a:BigInt!")]
    [InlineData("\"columns\": null", "")]
    public void Bind_Columns_AreMergedColumnByColumn(string columns, string fields)
    {
        var source = Configs.Source(Configs.WithResources("{ \"name\": \"r\", " + columns + " }", "{ \"columns\": { \"a\": { \"data_type\": \"bigint\" } } }"));

        Assert.Equal(
            fields.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(),
            source.Resources[0].Record.Fields.Select(static field => $"{field.Name}:{((FieldType.Scalar)field.Type).Type}{(field.Nullable ? "" : "!")}").Order());
    }
}
