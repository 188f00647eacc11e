using System.Buffers;
using System.Runtime.CompilerServices;

namespace RestSource.Http;

/// <summary>A setting inside a URL of the config: part of a host's name, a port, a segment of the path. It cannot lead to another host than the config writes.</summary>
public static class UrlPart
{
    private static readonly SearchValues<char> Characters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:[]");

    /// <summary>Gives a value back that can be such a part.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">Where it comes from, for the message.</param>
    /// <exception cref="ArgumentException">It holds something else than ASCII letters, digits and <c>-._~:[]</c>, or would climb in the path.</exception>
    public static string Of(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return IsPart(value) ? value : throw new ArgumentException(
            $"{name} stands inside a URL of the config, so it is made of ASCII letters, digits and -._~:[] alone, and is neither \".\" nor \"..\": with anything else the URL might lead elsewhere.", name);
    }

    internal static bool IsPart(string value) => value is not ("." or "..") && !value.AsSpan().ContainsAnyExcept(Characters);
}
