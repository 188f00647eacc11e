using RestSource.Configuration.Binding;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Parts;

/// <summary>What one resource compiles to by itself, before others of its config are looked at.</summary>
public sealed class CompiledResource
{
    private CompiledResource(string? writtenName, BoundResource? bound, IReadOnlyCollection<Finding> findings, EquatableArray<ConfigDiagnostic> sampleDiagnostics)
    {
        WrittenName = writtenName;
        Bound = bound;
        Findings = findings;
        SampleDiagnostics = sampleDiagnostics;
    }

    /// <summary>Gets what could be bound, without its parent; <see langword="null"/> when nothing could.</summary>
    public ResourceModel? Model => Bound?.Model;

    /// <summary>Gets a value indicating whether its records are to hold fields of its parent's.</summary>
    public bool IncludesFromParent => Bound is { References.Count: > 0, Include.Fields.Count: > 0 };

    /// <summary>Gets the name as it is written, be it of a resource that could not be bound.</summary>
    internal string? WrittenName { get; }

    internal BoundResource? Bound { get; }

    /// <summary>Gets what is wrong with it, in places as <see cref="PartPlaces"/> knows them.</summary>
    internal IReadOnlyCollection<Finding> Findings { get; }

    /// <summary>Gets what is wrong in the files that its <c>schema</c> names.</summary>
    internal EquatableArray<ConfigDiagnostic> SampleDiagnostics { get; }

    /// <summary>Compiles a resource. Mistakes are kept and never thrown.</summary>
    /// <param name="text">The resource.</param>
    /// <param name="samples">The files that its <c>schema</c> may name.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static CompiledResource Of(ResourceText text, SampleLibrary samples, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag(text.Scope.ConfigPath, text.Text);
        var catalog = new SampleCatalog(text.Scope.ConfigPath, samples);
        var scope = new SourceScope(text.Scope.Client, text.Scope.Defaults(cancellation), catalog, diagnostics, cancellation);
        if (JsonReader.ReadPart(text.Text, text.Scope.Origin, ResourceText.Depth, cancellation) is not { } node)
        {
            return new CompiledResource(writtenName: null, bound: null, diagnostics.Findings, default);
        }

        RepeatedKeys.Report(node, diagnostics);
        var bound = ResourceBinder.Bind(node, scope);
        return new CompiledResource(NameOf(node), bound, diagnostics.Findings, catalog.Diagnostics);
    }

    private static string? NameOf(JsonNode node) =>
        ((node is JsonObjectNode entry ? entry.Find("name")?.Value : node) as JsonStringNode)?.Value;
}
