using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Collects the names of the authenticators that a source must be given in code, each once, client first.</summary>
internal static class AuthenticatorNames
{
    public static EquatableArray<string> Of(ClientModel client, IEnumerable<ResourceModel> resources) => resources
        .Select(static resource => resource.Endpoint.Auth)
        .Prepend(client.Auth)
        .OfType<AuthModel.Custom>()
        .Select(static auth => auth.Name)
        .Distinct(StringComparer.Ordinal)
        .ToEquatableArray();
}
