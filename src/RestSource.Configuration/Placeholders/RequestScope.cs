using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Placeholders;

/// <summary>What the texts of one endpoint's requests are bound with, and the parents that they turned out to name.</summary>
/// <param name="diagnostics">Takes the mistakes.</param>
/// <param name="knowsIncremental">Whether <c>{incremental.…}</c> has a meaning: the endpoint has the key.</param>
internal sealed class RequestScope(DiagnosticBag diagnostics, bool knowsIncremental)
{
    private readonly List<ParentReference> _references = [];

    public DiagnosticBag Diagnostics => diagnostics;

    public bool KnowsIncremental => knowsIncremental;

    /// <summary>Gets the fields of parents that the texts name, in order, as often as they do.</summary>
    public IReadOnlyList<ParentReference> References => _references;

    public void Add(ParentReference reference) => _references.Add(reference);
}
