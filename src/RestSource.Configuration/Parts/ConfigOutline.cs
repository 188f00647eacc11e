using RestSource.Configuration.Binding;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Parts;

/// <summary>A config of which all is compiled but the resources, so that each of them can be compiled by itself, and those that did not change need not be.</summary>
public sealed class ConfigOutline
{
    private readonly ConfigFile _file;
    private readonly IReadOnlyCollection<Finding> _findings;
    private readonly BoundSource? _source;

    private ConfigOutline(ConfigFile file, BoundSource? source, IReadOnlyCollection<Finding> findings)
    {
        _file = file;
        _source = source;
        _findings = findings;
        Resources = source is null ? [] : ResourcesOf(file, source);
    }

    /// <summary>Gets the resources, in the order of the file.</summary>
    public IReadOnlyList<ResourceText> Resources { get; }

    /// <summary>Gets the line where each of them begins, counted from 0.</summary>
    public IReadOnlyList<int> ResourceLines
    {
        get
        {
            var lines = new LineMap(_file.Text);
            return [.. (_source?.Resources ?? []).Select(span => lines.PositionOf(span.Start).Line)];
        }
    }

    /// <summary>Reads a config. Mistakes are kept for later and never thrown.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static ConfigOutline Read(ConfigFile file, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag(file.Path, file.Text);
        BoundSource? source = null;
        if (JsonReader.Read(file.Text, diagnostics, cancellation, passedOver: SourceBinder.Resources) is { } root)
        {
            RepeatedKeys.Report(root, diagnostics);
            source = SourceBinder.Bind(root, file.Path, diagnostics);
        }

        return new ConfigOutline(file, source, diagnostics.Findings);
    }

    /// <summary>Puts the config together.</summary>
    /// <param name="resources">What each of <see cref="Resources"/> compiled to, in their order.</param>
    public CompiledConfig Join(IReadOnlyList<CompiledResource> resources)
    {
        var diagnostics = new DiagnosticBag(_file.Path, _file.Text);
        foreach (var finding in _findings)
        {
            diagnostics.Report(finding);
        }

        var source = _source is null ? null : Join(_source, resources, diagnostics);
        var samples = resources
            .SelectMany(static resource => resource.SampleDiagnostics)
            .Distinct()
            .OrderBy(static diagnostic => diagnostic.Path, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Span.Start);
        return new CompiledConfig(source, diagnostics.ToArray().Concat(samples).ToEquatableArray());
    }

    private static SourceModel Join(BoundSource source, IReadOnlyList<CompiledResource> resources, DiagnosticBag diagnostics)
    {
        var places = new PartPlaces(source.Defaults, [.. source.Resources.Select(static span => span.Start)]);
        var placed = new List<PlacedResource>(resources.Count);
        for (var index = 0; index < resources.Count; index++)
        {
            foreach (var finding in resources[index].Findings)
            {
                diagnostics.Report(finding with { Span = places.InFile(index, finding.Span) });
            }

            if (resources[index].Bound is { } bound)
            {
                placed.Add(new PlacedResource(bound, index, places, diagnostics));
            }
        }

        return SourceJoin.Of(source, placed, resources.Select(static resource => resource.WrittenName).OfType<string>(), diagnostics);
    }

    private static IReadOnlyList<ResourceText> ResourcesOf(ConfigFile file, BoundSource source)
    {
        var defaults = source.Defaults.Length == 0 ? null : TextAt(file, source.Defaults);
        var scope = new ResourceScope(file.Path, source.Client, defaults);
        return [.. source.Resources.Select(span => new ResourceText(TextAt(file, span), scope))];
    }

    private static string TextAt(ConfigFile file, SourceSpan span) => file.Text.Substring(span.Start, span.Length);
}
