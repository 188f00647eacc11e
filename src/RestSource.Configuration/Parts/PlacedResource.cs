using RestSource.Configuration.Binding;
using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Parts;

/// <summary>A bound resource in its place among the others of its config.</summary>
/// <param name="bound">The resource.</param>
/// <param name="index">Its index.</param>
/// <param name="places">Where the parts of the config stand.</param>
/// <param name="diagnostics">Takes what is wrong with it, in places of the file.</param>
internal sealed class PlacedResource(BoundResource bound, int index, PartPlaces places, DiagnosticBag diagnostics)
{
    public BoundResource Bound { get; } = bound;

    public string Name => Bound.Model.Name;

    /// <summary>Reports something about it.</summary>
    /// <param name="rule">What kind it is.</param>
    /// <param name="span">The characters, as the resource counts them.</param>
    /// <param name="arguments">What fills the rule's message.</param>
    public void Report(DiagnosticRule rule, SourceSpan span, params string[] arguments) =>
        diagnostics.Report(rule, places.InFile(index, span), arguments);
}
