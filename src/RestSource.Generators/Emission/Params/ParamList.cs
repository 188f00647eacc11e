using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Params;

/// <summary>Spells a list of <c>params</c>: an array of the one type that its items have, or of texts when they have several.</summary>
internal static class ParamList
{
    /// <summary>The type of the items.</summary>
    public static string ItemType(ParamValue.List list)
    {
        var types = Items(list).Select(ParamLiteral.Type).Distinct().ToArray();
        return types.Length == 1 ? types[0]
            : types.Length == 2 && types.Contains("long") && types.Contains("decimal") ? "decimal"
            : "string";
    }

    /// <summary>The array, without the nulls: they are not sent.</summary>
    public static string Expression(ParamValue.List list)
    {
        var type = ItemType(list);
        var items = Items(list).Select(item => type == "string" ? Text(item) : ParamLiteral.Of(item)).ToArray();
        return items.Length == 0
            ? $"global::System.Array.Empty<{type}>()"
            : $"new {type}[] {{ {string.Join(", ", items)} }}";
    }

    private static IEnumerable<ParamValue> Items(ParamValue.List list) => list.Items.Where(static item => item is not ParamValue.Null);

    private static string Text(ParamValue item) => item switch
    {
        ParamValue.Text text => TextEmitter.FromConnection(text.Value),
        ParamValue.Number number => CSharpLiteral.Text(number.Raw),
        _ => CSharpLiteral.Text(ParamLiteral.Of(item)),
    };
}
