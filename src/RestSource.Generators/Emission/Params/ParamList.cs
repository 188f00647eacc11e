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
    public static string Expression(ParamValue.List list, RequestTexts texts)
    {
        var type = ItemType(list);
        var items = Items(list).Select(item => type == "string" ? Text(item, texts) : ParamLiteral.Of(item)).ToArray();
        return items.Length == 0
            ? $"global::System.Array.Empty<{type}>()"
            : $"new {type}[] {{ {string.Join(", ", items)} }}";
    }

    /// <summary>The array when some items are values of the request: each keeps its own type.</summary>
    public static string Values(ParamValue.List list, RequestTexts texts)
    {
        var items = Items(list).Select(item => item is ParamValue.Text text ? texts.Value(text.Value) : ParamLiteral.Of(item));
        return $"new {RequestTexts.RequestValue}[] {{ {string.Join(", ", items)} }}";
    }

    private static IEnumerable<ParamValue> Items(ParamValue.List list) => list.Items.Where(static item => item is not ParamValue.Null);

    private static string Text(ParamValue item, RequestTexts texts) => item switch
    {
        ParamValue.Text text => texts.Text(text.Value),
        ParamValue.Number number => CSharpLiteral.Text(number.Raw),
        _ => CSharpLiteral.Text(ParamLiteral.Of(item)),
    };
}
