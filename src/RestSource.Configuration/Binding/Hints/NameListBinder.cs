using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Binding;

/// <summary>Binds a list of names, none of them empty.</summary>
internal static class NameListBinder
{
    public static List<string> Bind(JsonArrayNode list, string key, DiagnosticBag diagnostics)
    {
        var names = new List<string>();
        foreach (var item in list.Items)
        {
            if (item is JsonStringNode { Value.Length: > 0 } name)
            {
                names.Add(name.Value);
            }
            else
            {
                diagnostics.Report(KeyRules.WrongType, item.Span, key, "a list of names");
            }
        }

        return names;
    }
}
