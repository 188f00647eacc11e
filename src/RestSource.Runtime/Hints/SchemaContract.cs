namespace RestSource;

/// <summary>Config key <c>schema_contract</c>: what is done about records that are not as declared.</summary>
/// <param name="Tables">Config key <c>tables</c>, for whoever loads: nothing that is read depends on it.</param>
/// <param name="Columns">Config key <c>columns</c>: about fields that are not declared.</param>
/// <param name="DataType">Config key <c>data_type</c>: about values that are not what is declared.</param>
public sealed record SchemaContract(ContractMode Tables, ContractMode Columns, ContractMode DataType)
{
    /// <summary>What holds when nothing is written: <see cref="ContractMode.Evolve"/> for all.</summary>
    public static SchemaContract Evolve { get; } = new(ContractMode.Evolve, ContractMode.Evolve, ContractMode.Evolve);
}
