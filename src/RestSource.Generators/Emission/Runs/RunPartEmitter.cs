using RestSource.Generators.Emission.Incremental;
using RestSource.Generators.Emission.Methods;
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
        writer.Lines($"internal {Type} {Member} =>");
        using (writer.Indent())
        {
            writer.Lines((resource.Resource.Parent is null ? Alone : Below(resource)) + ";");
        }
    }

    private static string Alone => CommaList.Of(
        $"{Type}.Of(", ["resource: Resource", "pages: (part, stop) => ReadPagesAsync(options: part, cancellationToken: stop)"], ")");

    private static string Below(ResourceEmission resource) => CommaList.Of(
        $"{Type}.Below<{resource.Source.Qualified(resource.Parent!.Resource.Record)}, {resource.RecordType}>(",
        [
            $"link: {ParentLinkEmitter.Field}",
            "children: (parent, token, part, stop) => " + IncrementalReadEmitter.WithinRun(resource, CommaList.Of(
                "ReadPagesBelowAsync(",
                [.. ParentReadEmitter.WindowArgument(resource), "parent: parent", "continuationToken: token", "options: part", "cancellationToken: stop"],
                ")")),
            "logger: _logger",
        ],
        ")");
}
