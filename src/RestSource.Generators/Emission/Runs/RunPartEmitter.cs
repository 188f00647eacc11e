using RestSource.Generators.Emission.Incremental;
using RestSource.Generators.Emission.Parents;

namespace RestSource.Generators.Emission.Runs;

/// <summary>Emits how a client's resource is read in a run over several.</summary>
internal static class RunPartEmitter
{
    /// <summary>The member of the client.</summary>
    public const string Member = "InRun";

    /// <summary>Its type.</summary>
    public const string Type = "global::RestSource.Runs.ResourceRead";

    /// <summary>Emits the member.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource)
    {
        if (resource.Resource is { Parent: not null, Endpoint.Incremental: { } incremental })
        {
            EmitIncremental(writer, CursorEmitter.Field(incremental), resource.Resource.KeepsState ? "_stateStore" : "null");
            return;
        }

        writer.Lines($"""
            internal {Type} {Member} => {Expression(resource)};
            """);
    }

    // One range for all parents of the run, whose end is remembered when the run is over.
    private static void EmitIncremental(CodeWriter writer, string cursor, string stateStore) => writer.Lines($$"""
        internal {{Type}} {{Member}}
        {
            get
            {
                var run = {{cursor}}.Begin(since: default, until: default, stateStore: {{stateStore}}, logger: _logger);
                return {{Type}}.Below(
                    {{ParentLinkEmitter.Field}},
                    (parent, token, part, stop) => run.PagesAsync(window => ReadPagesBelowAsync(window, parent, continuationToken: token, options: part, cancellationToken: stop), part, stop),
                    _logger);
            }
        }
        """);

    private static string Expression(ResourceEmission resource) => resource.Resource.Parent is null
        ? $"{Type}.Of(Resource, (part, stop) => ReadPagesAsync(options: part, cancellationToken: stop))"
        : $"{Type}.Below({ParentLinkEmitter.Field}, (parent, token, part, stop) => ReadPagesBelowAsync(parent, continuationToken: token, options: part, cancellationToken: stop), _logger)";
}
