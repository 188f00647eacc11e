namespace RestSource;

/// <summary>Config key <c>cardinality</c> of a reference: rows of this table to rows of the other.</summary>
public enum ReferenceCardinality
{
    /// <summary><c>zero_to_one</c>.</summary>
    ZeroToOne,

    /// <summary><c>one_to_zero</c>.</summary>
    OneToZero,

    /// <summary><c>zero_to_many</c>.</summary>
    ZeroToMany,

    /// <summary><c>many_to_zero</c>.</summary>
    ManyToZero,

    /// <summary><c>one_to_many</c>.</summary>
    OneToMany,

    /// <summary><c>many_to_one</c>.</summary>
    ManyToOne,

    /// <summary><c>one_to_one</c>.</summary>
    OneToOne,

    /// <summary><c>many_to_many</c>.</summary>
    ManyToMany,
}
