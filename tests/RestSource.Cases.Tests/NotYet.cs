using Microsoft.CodeAnalysis;

namespace RestSource.Cases.Tests;

/// <summary>The cases of <c>not-yet.txt</c>: what they need is not built.</summary>
internal static class NotYet
{
    /// <summary>Of a key or value, of a JSONPath.</summary>
    private static readonly string[] Rules = ["RSG0006", "RSG3005"];

    /// <summary>The problem of a resource that can be read for one record of its parent at a time alone.</summary>
    public const string Walk = "all parents cannot be walked yet";

    /// <summary>The listed names: <c>dlt/auth_basic</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "not-yet.txt"));

    /// <summary>Whether a diagnostic says that something is not built.</summary>
    public static bool IsSaidBy(Diagnostic diagnostic) => Rules.Contains(diagnostic.Id);
}
