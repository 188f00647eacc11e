using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Generators.Refit;
using RestSource.Generators.Tests.Refit;

namespace RestSource.Generators.Tests.Clients;

/// <summary>Whatever a config's strings hold, what is emitted compiles without a warning.</summary>
public class HostileConfigTests
{
    public static TheoryData<string> Names =>
    [
        "class",
        "System",
        "Refit",
        "RestSource",
        "Microsoft",
        "1st",
        "Task",
        "Paginator",
        "Resource",
        "Endpoint",
        "connection",
        "position",
        "größe",
        "*/ \" \\ \n </summary> {0} {{x}} \u2028",
        "offset",
        "cancellationToken",
        "Dispose",
        "Settings",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void EmittedFiles_CompileForAnyName(string name) => Assert.Empty(EmittedProject.Of(Hostile(name)).Problems());

    [Theory]
    [MemberData(nameof(Names))]
    public void EmittedFiles_WithRefit_CompileForAnyName(string name)
    {
        foreach (var version in new[] { 7, 14 })
        {
            var refit = RefitSurface.Of(version);

            Assert.Empty(EmittedProject.Of(Hostile(name), RefitSupport.Of([refit.Assembly])).WithLibrary(refit).Problems());
        }
    }

    [Fact]
    public void EmittedFiles_InAProjectThatHidesWellKnownNames_Compile() => Assert.Empty(EmittedProject.Of(Seeds.Analytics).WithCode("""
        namespace Demo { public class System { } public class RestSource { } public class Microsoft { } public class Task { } }
        namespace Demo.Analytics { public class String { } public class ILogger { } public class Page { } public class Refit { } }
        """).Problems());

    // The name stands everywhere a name or a text can stand.
    private static SourceModel Hostile(string name)
    {
        var text = new TextModel(new TextPart[]
        {
            new(TextPartKind.Literal, name), new(TextPartKind.Secret, name), new(TextPartKind.Setting, name),
        }.ToEquatableArray());
        ParamModel[] parameters =
        [
            new(name, Seeds.Text(name)),
            new(name + "_", new ParamValue.Text(text)),
            new(name + "__", new ParamValue.List(new ParamValue[] { new ParamValue.Text(text), Seeds.Text(name) }.ToEquatableArray())),
        ];
        var headers = new HeaderModel[] { new(name, text), new(name, TextModel.Of(name)), new(name, value: null) }.ToEquatableArray();
        var resource = Seeds.Resource(parameters) with { Name = name, Description = name };
        resource = resource with { Endpoint = resource.Endpoint with { Path = text, Headers = headers, DataSelector = Seeds.Selector(name) } };
        var source = Models.Source(name, resource, resource with { Name = name + "_" });
        return source with
        {
            Description = name,
            Client = source.Client with
            {
                BaseUrl = text,
                Headers = headers,
                Auth = new AuthModel.HttpBasic(text, text),
                AllowedHosts = Seeds.List(name),
            },
            Secrets = Seeds.List(name),
            Settings = Seeds.List(name),
        };
    }
}
