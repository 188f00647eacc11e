using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>schema_contract</c>: a word for all, or an object with one for <c>tables</c>, <c>columns</c> and <c>data_type</c>.</summary>
internal static class SchemaContractBinder
{
    private static readonly KeyTable Keys = new("a 'schema_contract'", "tables", "columns", "data_type");

    private static readonly Dictionary<string, ContractMode> Modes = new(StringComparer.Ordinal)
    {
        ["evolve"] = ContractMode.Evolve,
        ["freeze"] = ContractMode.Freeze,
        ["discard_row"] = ContractMode.DiscardRow,
        ["discard_value"] = ContractMode.DiscardValue,
    };

    /// <summary>Binds it.</summary>
    /// <returns><see langword="null"/> when it is not written, or cannot be read.</returns>
    public static SchemaContractModel? Bind(JsonNode? node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case null:
                return null;
            case JsonStringNode word:
                return SchemaContractModel.Of(ValueBinder.OneOf(word, "schema_contract", Modes, ContractMode.Evolve, diagnostics));
            case JsonObjectNode settings:
                var keys = new ObjectReader(settings, Keys, diagnostics);
                return new SchemaContractModel(Mode(keys, "tables"), Mode(keys, "columns"), Mode(keys, "data_type"));
            default:
                diagnostics.Report(KeyRules.WrongType, node.Span, "schema_contract", "\"evolve\", \"freeze\", \"discard_row\", \"discard_value\" or an object");
                return null;
        }

        ContractMode Mode(ObjectReader keys, string key) => ValueBinder.OneOf(keys.String(key), key, Modes, ContractMode.Evolve, diagnostics);
    }
}
