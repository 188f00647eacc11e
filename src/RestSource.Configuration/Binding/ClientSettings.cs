using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>What <c>client</c> says: its model, and what it gives to endpoints that say nothing themselves.</summary>
internal sealed record ClientSettings(ClientModel Model, PaginatorModel? Paginator, RetryModel? Retry);
