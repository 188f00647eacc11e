namespace RestSource.Http;

/// <summary>A value inside a path, which must not become more than the one segment it stands in.</summary>
internal static class PathSegment
{
    /// <summary>Whether a value stays where it is put; others would lead the request to another path.</summary>
    public static bool Holds(string value) => value is not ("" or "." or "..");

    public static string Encode(string name, string value) => Holds(value)
        ? Uri.EscapeDataString(value)
        : throw new ArgumentException($"The path parameter {{{name}}} is empty, \".\" or \"..\": the request would go to another path.", nameof(value));
}
