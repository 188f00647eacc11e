using System.Reflection;
using RestSource.Configuration.Binding;

namespace RestSource.Configuration.Tests.ConfigSchema;

/// <summary>The key tables of all binders.</summary>
internal static class KeyTables
{
    public static IReadOnlyList<KeyTable> All { get; } =
    [
        .. typeof(KeyTable).Assembly.GetTypes()
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(static field => field.FieldType == typeof(KeyTable))
            .Select(static field => (KeyTable)field.GetValue(null)!)
            .OrderBy(static table => table.Owner, StringComparer.Ordinal),
    ];

    /// <summary>The keys that a config may hold there, but for those that are allowed everywhere.</summary>
    public static IEnumerable<string> KeysOf(KeyTable table) =>
        table.Keys.Concat(table.NoEffect.Keys).Where(static key => key != "description").Order(StringComparer.Ordinal);
}
