using RestSource.Testing.Serving;

namespace RestSource.Testing.Authentication;

/// <summary>Reads the header <c>Authorization</c> (RFC 9110, 11.6.2).</summary>
internal static class AuthorizationHeader
{
    /// <summary>What follows a scheme; <see langword="null"/> when the header is not there, or of another scheme.</summary>
    public static string? Of(IncomingRequest request, string scheme) =>
        request.Header("Authorization") is { } header && header.StartsWith(scheme + " ", StringComparison.OrdinalIgnoreCase) ? header[(scheme.Length + 1)..] : null;
}
