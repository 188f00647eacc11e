using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>primary_key</c> and <c>merge_key</c>: the name of a column, or a list of names.</summary>
internal static class KeyColumnBinder
{
    private const string Expected = "the name of a column or a list of names";

    public static IReadOnlyList<KeyColumn> Bind(JsonMember? member, DiagnosticBag diagnostics)
    {
        var columns = new List<KeyColumn>();
        foreach (var item in member?.Value is JsonArrayNode list ? list.Items : member is null ? [] : [member.Value])
        {
            if (item is not JsonStringNode name)
            {
                diagnostics.Report(KeyRules.WrongType, item.Span, member!.Name, Expected);
            }
            else if (name.Value.Length == 0)
            {
                diagnostics.Report(ResourceRules.EmptyName, item.Span, $"\"{member!.Name}\": \"id\"");
            }
            else if (!columns.Any(column => column.Name == name.Value))
            {
                columns.Add(new KeyColumn(name.Value, name.Span));
            }
        }

        return columns;
    }
}
