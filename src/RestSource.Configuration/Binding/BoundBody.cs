using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>The body of an endpoint's requests.</summary>
/// <param name="Model">What is sent.</param>
/// <param name="Key">Where its key stands.</param>
internal sealed record BoundBody(BodyModel Model, SourceSpan Key);
