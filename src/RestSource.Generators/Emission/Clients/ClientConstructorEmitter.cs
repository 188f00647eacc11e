using RestSource.Generators.Emission.Incremental;
using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Emission.Clients;

/// <summary>Emits a client's constructor, and the fields that keep what it is given.</summary>
internal static class ClientConstructorEmitter
{
    private const string Logging = "global::Microsoft.Extensions.Logging";

    /// <summary>Emits them.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource)
    {
        var dependencies = DependenciesOf(resource).ToArray();
        foreach (var dependency in dependencies)
        {
            writer.Lines($"private readonly {dependency.Parameter.Type} {dependency.Field};");
        }

        EmitIncrementalFields(writer, resource);
        Parameter[] parameters = [.. dependencies.Select(static dependency => dependency.Parameter), .. IncrementalParameters.OfConstructor(resource.Resource), LoggerFactory];
        writer.Lines($"""
            private readonly {Logging}.ILogger? _logger;

            /// <summary>Reads through <paramref name="api"/>: what this source gives, or a substitute for it.</summary>
            {Parameter.Docs(parameters)}
            """);
        using (writer.Block($"public {resource.Names.Client}({string.Join(", ", parameters.Select(static parameter => parameter.Declaration))})"))
        {
            foreach (var (parameter, field) in dependencies)
            {
                writer.Lines($"{field} = {parameter.Name} ?? throw new global::System.ArgumentNullException(nameof({parameter.Name}));");
            }

            EmitIncrementalAssignments(writer, resource);
            writer.Lines($"_logger = loggerFactory?.CreateLogger({CSharpLiteral.Text($"RestSource.{resource.Source.Name}.{resource.Resource.Name}")});");
        }
    }

    private static void EmitIncrementalFields(CodeWriter writer, ResourceEmission resource)
    {
        if (resource.Resource.KeepsState)
        {
            writer.Lines($"private readonly {IncrementalParameters.StateStoreType} _stateStore;");
        }

        if (resource.Resource.Endpoint.Incremental is { IsConstant: false } incremental)
        {
            CursorEmitter.EmitField(writer, resource, incremental);
        }
    }

    private static void EmitIncrementalAssignments(CodeWriter writer, ResourceEmission resource)
    {
        if (resource.Resource.KeepsState)
        {
            writer.Lines($"_stateStore = {IncrementalParameters.StateStore};");
        }

        if (resource.Resource.Endpoint.Incremental is { IsConstant: false } incremental)
        {
            writer.Lines($"_cursor = {CursorEmitter.Expression(resource, incremental)};");
        }
    }

    private static Parameter LoggerFactory { get; } = new($"{Logging}.ILoggerFactory?", "loggerFactory", "null", "Where the read is logged; by default nowhere.");

    private static IEnumerable<(Parameter Parameter, string Field)> DependenciesOf(ResourceEmission resource)
    {
        yield return (new(resource.Source.Qualified(resource.Names.Interface), "api", Default: null, "Gets one page at a time."), "_api");
        if (resource.Parent is { Resource: var parent })
        {
            yield return (new(resource.Source.Qualified(parent.Client), parent.ClientParameter, Default: null, "Reads the parents, below whose records this resource is read."), "_parent");
        }
    }
}
