using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Binding;

/// <summary>What every resource of a source is bound with.</summary>
internal sealed record SourceScope(
    ClientSettings Client,
    JsonObjectNode? Defaults,
    SampleCatalog Samples,
    DiagnosticBag Diagnostics,
    CancellationToken Cancellation);
