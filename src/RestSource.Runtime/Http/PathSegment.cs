namespace RestSource.Http;

/// <summary>A value inside a path, which must not become more than the one segment it stands in.</summary>
internal static class PathSegment
{
    public static string Encode(string name, string value) => value is "" or "." or ".."
        ? throw new ArgumentException($"The path parameter {{{name}}} is empty, \".\" or \"..\": the request would go to another path.", nameof(value))
        : Uri.EscapeDataString(value);
}
