using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Binding;

/// <summary>Names a source: by its key <c>name</c>, else by its file.</summary>
internal static class SourceName
{
    private static readonly string[] Extensions = [".restsource.json", ".json"];

    public static string Of(JsonStringNode? node, string path, DiagnosticBag diagnostics)
    {
        if (node is { Value.Length: 0 })
        {
            diagnostics.Report(ResourceRules.EmptyName, node.Span, "\"name\": \"analytics\", or nothing to take the file's name");
        }

        return node is { Value.Length: > 0 } ? node.Value : OfFile(path);
    }

    private static string OfFile(string path)
    {
        // Not System.IO.Path: the file may have been written down on another operating system.
        var file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var extension = Extensions.FirstOrDefault(extension => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) ?? string.Empty;
        var name = file.Substring(0, file.Length - extension.Length);
        return name.Length > 0 ? name : "source";
    }
}
