using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Loading;

/// <summary>Spells a column of a table as <c>RestSource.Loading</c> takes it.</summary>
internal static class LoadedColumnEmitter
{
    /// <summary>The type.</summary>
    public const string Type = "global::RestSource.Loading.TableColumn";

    /// <summary>The expression, where the type is known.</summary>
    public static string Expression(LoadedColumn column, TableHints table)
    {
        var hints = table.Find(column.Name);
        var isKey = table.IsInPrimaryKey(column.Field);
        return $"new(Name: {CSharpLiteral.Text(column.Name)}, Type: global::RestSource.ColumnDataType.{column.Type})" + Inline(
            isKey && !column.MayBeNull ? "Nullable = false" : null,
            isKey ? "PrimaryKey = true" : null,
            table.IsInMergeKey(column.Field) ? "MergeKey = true" : null,
            ObjectInitializer.Number("Precision", hints?.Precision),
            ObjectInitializer.Number("Scale", hints?.Scale),
            hints?.Timezone == false ? "Timezone = false" : null,
            Trait("HardDelete", hints, ColumnTraits.HardDelete),
            ObjectInitializer.Enum("DedupSort", hints?.DedupSort),
            Trait("Unique", hints, ColumnTraits.Unique),
            Trait("Sort", hints, ColumnTraits.Sort));
    }

    // A line for each column: tables are read from top to bottom.
    private static string Inline(params string?[] members)
    {
        var set = members.OfType<string>().ToArray();
        return set.Length == 0 ? string.Empty : $" {{ {string.Join(", ", set)} }}";
    }

    private static string? Trait(string name, ColumnModel? hints, ColumnTraits trait) => hints?.Traits.HasFlag(trait) == true ? name + " = true" : null;
}
