using System.Diagnostics;

namespace RestSource.Tool;

/// <summary>What is said when the tool itself is at fault.</summary>
internal static class FaultReport
{
    /// <summary>Names the fault and its place. Its message is left out: nobody knows what it holds, and it may be a secret.</summary>
    public static string Of(Exception fault) =>
        $"restsource itself is at fault: {fault.GetType().Name}{PlaceOf(fault)}. Neither your config nor the API should bring this about. Please report this line, with the command and, if you may, the config. Another resource, or fewer options, may work meanwhile.";

    private static string PlaceOf(Exception fault) =>
        new StackTrace(fault).GetFrames()
            .Select(static frame => frame.GetMethod())
            .FirstOrDefault(static method => method?.DeclaringType?.Namespace?.StartsWith(nameof(RestSource), StringComparison.Ordinal) == true) is { } method
            ? $" in {method.DeclaringType}.{method.Name}"
            : string.Empty;
}
