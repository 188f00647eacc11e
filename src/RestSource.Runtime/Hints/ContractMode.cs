namespace RestSource;

/// <summary>What is done about one kind of deviation from what is declared: the words of config key <c>schema_contract</c>.</summary>
public enum ContractMode
{
    /// <summary><c>evolve</c>, the default: a field that is not declared is kept in <c>Additional</c>; a value that is not what is declared is an error.</summary>
    Evolve,

    /// <summary><c>freeze</c>: the read fails with a <see cref="SchemaContractException"/>.</summary>
    Freeze,

    /// <summary><c>discard_row</c>: the record is left out, and counted in <see cref="ReadLedger.Discarded"/>.</summary>
    DiscardRow,

    /// <summary><c>discard_value</c>: the field is left out; a value that is not what is declared becomes null where the column is nullable, else it is an error.</summary>
    DiscardValue,
}
