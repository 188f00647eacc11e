using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Records;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Incremental;

/// <summary>Emits bounds of the cursor that settings are part of: they are given as texts, and what the column holds may be numbers.</summary>
internal static class CursorSettingEmitter
{
    private const string Namespace = "global::RestSource.Incremental.CursorSetting";

    /// <summary>The type of such a bound, which may be left out.</summary>
    /// <param name="cursor">The type of the column that holds the cursor.</param>
    public static string Type(ColumnType? cursor) => cursor is ColumnType.BigInt or ColumnType.Double or ColumnType.Decimal ? $"{ScalarType.Of(cursor.Value).CSharp}?" : "string?";

    /// <summary>Whether any text will do.</summary>
    public static bool TakesAnyText(ColumnType? cursor) => cursor is not (ColumnType.BigInt or ColumnType.Double or ColumnType.Decimal or ColumnType.Timestamp or ColumnType.Date);

    /// <summary>The expression for its value.</summary>
    /// <param name="cursor">The type of the column that holds the cursor.</param>
    /// <param name="bound">What the config says.</param>
    /// <param name="client">The type of the resource's client.</param>
    /// <param name="key">The config key.</param>
    /// <param name="text">The expression for the bound with the settings filled in.</param>
    public static string Expression(ColumnType? cursor, TextModel bound, string client, string key, string text)
    {
        var arguments = $"(resource: {client}.Resource, key: {CSharpLiteral.Text(key)}, written: {CSharpLiteral.Text(TextEmitter.AsWritten(bound))}, value: {text})";
        return cursor switch
        {
            ColumnType.BigInt or ColumnType.Double or ColumnType.Decimal => $"{Namespace}.Number<{ScalarType.Of(cursor.Value).CSharp}>{arguments}",
            ColumnType.Timestamp or ColumnType.Date => $"{Namespace}.Time{arguments}",
            _ => text,
        };
    }
}
