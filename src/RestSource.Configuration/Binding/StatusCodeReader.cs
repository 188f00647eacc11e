using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Reads lists of HTTP statuses.</summary>
internal static class StatusCodeReader
{
    /// <summary>Gives the statuses of a list, ascending and each once.</summary>
    public static EquatableArray<int> Read(JsonArrayNode codes, string key, int minimum, DiagnosticBag diagnostics) => codes.Items
        .Select(item => NumberReader.Integer(item, key, minimum, 599, diagnostics))
        .Where(static code => code is not null)
        .Select(static code => (int)code!.Value)
        .Distinct()
        .OrderBy(static code => code)
        .ToEquatableArray();
}
