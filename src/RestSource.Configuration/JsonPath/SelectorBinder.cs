using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.JsonPath;

/// <summary>Binds a JSONPath: RFC 9535, and of dlt's own dialect what <c>docs/config-reference.md</c> lists.</summary>
internal static class SelectorBinder
{
    /// <summary>Binds a path; returns <see langword="null"/> after saying what is wrong with it.</summary>
    public static SelectorModel? Bind(JsonStringNode node, DiagnosticBag diagnostics)
    {
        try
        {
            return new SelectorModel(node.Value, new PathReader(new JsonPathScanner(node)).ReadToEnd());
        }
        catch (JsonPathFault fault)
        {
            fault.Report(diagnostics);
            return null;
        }
    }
}
