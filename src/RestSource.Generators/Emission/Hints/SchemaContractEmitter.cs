using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Hints;

/// <summary>Spells config key <c>schema_contract</c>.</summary>
internal static class SchemaContractEmitter
{
    private const string Mode = "global::RestSource.ContractMode";

    /// <summary>The member <c>Contract</c>; <see langword="null"/> when there is none.</summary>
    public static string? Member(SchemaContractModel? contract) => contract is null ? null
        : $"Contract = new global::RestSource.SchemaContract(Tables: {Mode}.{contract.Tables}, Columns: {Mode}.{contract.Columns}, DataType: {Mode}.{contract.DataType})";
}
