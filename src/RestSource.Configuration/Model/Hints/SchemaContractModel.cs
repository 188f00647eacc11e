namespace RestSource.Configuration.Model;

/// <summary>Config key <c>schema_contract</c>: what is done about records that are not as declared.</summary>
/// <param name="Tables">Config key <c>tables</c>: about lists and objects that become tables nobody knew.</param>
/// <param name="Columns">Config key <c>columns</c>: about fields that are not declared.</param>
/// <param name="DataType">Config key <c>data_type</c>: about values that are not of the declared type.</param>
public sealed record SchemaContractModel(ContractMode Tables, ContractMode Columns, ContractMode DataType)
{
    /// <summary>Gets what holds when nothing is written.</summary>
    public static SchemaContractModel Evolve { get; } = Of(ContractMode.Evolve);

    /// <summary>The same for all.</summary>
    public static SchemaContractModel Of(ContractMode mode) => new(mode, mode, mode);
}

/// <summary>A value of config key <c>schema_contract</c>.</summary>
public enum ContractMode
{
    /// <summary><c>evolve</c>, the default: what is new is taken.</summary>
    Evolve,

    /// <summary><c>freeze</c>: what is new is an error.</summary>
    Freeze,

    /// <summary><c>discard_row</c>: the record is left out.</summary>
    DiscardRow,

    /// <summary><c>discard_value</c>: the value is left out.</summary>
    DiscardValue,
}
