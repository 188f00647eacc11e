namespace RestSource.Generated.Tests.Origins;

/// <summary>Links that lead away from an API, or to it by another name, at <c>http://127.0.0.1:PORT/</c>.</summary>
internal static class HostileLinks
{
    /// <summary>Gets those that lead to another origin; <c>PORT</c> is the API's own, <c>OTHER</c> that of a server beside it.</summary>
    public static IReadOnlyList<string> Elsewhere { get; } =
    [
        "http://127.0.0.1:OTHER/x", "http://127.0.0.1:OTHER", "//127.0.0.1:OTHER/x", "https://127.0.0.1:PORT/x", "https://127.0.0.1/x", "http://127.0.0.1/x",
        "http://localhost:PORT/x", "http://LOCALHOST:PORT/x", "http://localhost.:PORT/x", "http://127.0.0.1.:PORT/x", "http://[::ffff:127.0.0.1]:PORT/x", "http://[::1]:PORT/x",
        "http://127.0.0.2:PORT/x", "http://0.0.0.0:PORT/x", "http://169.254.169.254/latest/meta-data", "http://bücher.example:PORT/x", "http://xn--bcher-kva.example/x",
        "http://127.0.0.1:PORT@127.0.0.1:OTHER/x", "http://127.0.0.1:PORT.evil.example/x", "http://evil.example/127.0.0.1:PORT/x", "http://evil.example#@127.0.0.1:PORT/x",
        "http://evil.example?@127.0.0.1:PORT/x", "HTTP://EVIL.EXAMPLE/x",
    ];

    /// <summary>Gets those that name a user, at the API itself.</summary>
    public static IReadOnlyList<string> WithAUser { get; } =
        ["http://user:pass@127.0.0.1:PORT/x", "http://user@127.0.0.1:PORT/x", "//user:pass@127.0.0.1:PORT/x", "http://:pass@127.0.0.1:PORT/x", "http://%40@127.0.0.1:PORT/x"];

    /// <summary>Gets those that are no addresses on the web.</summary>
    public static IReadOnlyList<string> OfOtherSchemes { get; } =
        ["file:///etc/passwd", "ftp://127.0.0.1:PORT/x", "gopher://127.0.0.1:OTHER/x", "javascript:alert(1)", "data:application/json,{}", "mailto:a@b.example", "C:\\x", "\\\\127.0.0.1\\x", "ws://127.0.0.1:PORT/x"];

    /// <summary>Gets what no address can be made of.</summary>
    public static IReadOnlyList<string> Broken { get; } = ["//", "///", "https:", "https:evil.example", "https://", "http://[::1", "http://:PORT/x", "http://127.0.0.1:99999/x"];
}
