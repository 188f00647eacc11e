using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>The params of an endpoint.</summary>
/// <param name="Models">Those that could be bound.</param>
/// <param name="Faulty">The names of the others: what is wrong with them is said already.</param>
internal sealed record BoundParams(EquatableArray<ParamModel> Models, IReadOnlyCollection<string> Faulty);
