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
    public static void Emit(CodeWriter writer, ResourceEmission resource) => writer.Lines($"""
        internal {Type} {Member} => {Expression(resource)};
        """);

    private static string Expression(ResourceEmission resource) => resource.Resource.Parent is null
        ? $"{Type}.Of(Resource, (part, stop) => ReadPagesAsync(options: part, cancellationToken: stop))"
        : $"{Type}.Below({ParentLinkEmitter.Field}, (parent, token, part, stop) => ReadPagesBelowAsync(parent, continuationToken: token, options: part, cancellationToken: stop), _logger)";
}
