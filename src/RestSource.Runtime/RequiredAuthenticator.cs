using RestSource.Authentication;

namespace RestSource;

/// <summary>An authenticator that the config leaves to code: <c>"auth": {"type": "custom", "name": NAME}</c>.</summary>
/// <param name="Name">As the config says it.</param>
/// <param name="Property">The property of the options.</param>
/// <param name="Value">What was given; <see langword="null"/> for nothing.</param>
public sealed record RequiredAuthenticator(string Name, string Property, RequestAuthenticator? Value)
{
    /// <summary>Tells which authenticator this is and whether it is given.</summary>
    public override string ToString() => $"{Property} = {(Value is null ? "(missing)" : "(given)")}";
}
