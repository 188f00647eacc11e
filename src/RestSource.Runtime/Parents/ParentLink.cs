using System.Globalization;

namespace RestSource.Parents;

/// <summary>How a resource hangs on its parent: what its requests take from a parent's record.</summary>
/// <typeparam name="TParent">The parent's record.</typeparam>
public sealed class ParentLink<TParent>
{
    private const int ParallelizedConcurrency = 4;

    private readonly IReadOnlyList<ParentField<TParent>> _fields;
    private readonly IReadOnlyList<IncludedField<TParent>> _included;
    private readonly Func<TParent, object?>? _keyOf;

    /// <summary>Keeps what the config says.</summary>
    /// <param name="resource">The child.</param>
    /// <param name="parent">The parent.</param>
    /// <param name="fields">The fields that the child's requests name.</param>
    /// <param name="keyOf">Gives a parent record's primary key, for messages; <see langword="null"/> when it has none.</param>
    /// <param name="included">The fields that the child's records take over and that a parent record may lack; <see langword="null"/> for none.</param>
    /// <param name="skipsMissing">Config <c>"on_missing_parent": "skip"</c>: parent records without such a field, or with an empty one in a path, are passed over. Otherwise they end the read.</param>
    public ParentLink(
        ResourceDescription resource,
        ResourceDescription parent,
        IReadOnlyList<ParentField<TParent>> fields,
        Func<TParent, object?>? keyOf = null,
        IReadOnlyList<IncludedField<TParent>>? included = null,
        bool skipsMissing = false)
    {
        ArgumentNullException.ThrowIfNull(resource);
        Resource = resource;
        Parent = parent;
        _fields = fields;
        _included = included ?? [];
        _keyOf = keyOf;
        SkipsMissing = skipsMissing;
    }

    /// <summary>Gets the child.</summary>
    internal ResourceDescription Resource { get; }

    /// <summary>Gets the parent.</summary>
    internal ResourceDescription Parent { get; }

    internal bool SkipsMissing { get; }

    /// <summary>Gets how many records are read under at once when <see cref="ReadOptions.MaxConcurrency"/> does not say.</summary>
    internal int Concurrency => Resource.Parallelized ? ParallelizedConcurrency : 1;

    /// <summary>Gives the values of all fields, in their order.</summary>
    internal RequestValue[] ValuesOf(TParent record) => [.. _fields.Select(field => field.Of(record))];

    /// <summary>Gives the first of a record's values that requests cannot carry or that is not there to be included; <see langword="null"/> when there is none.</summary>
    internal ParentFieldFault? FaultIn(TParent record, RequestValue[] values) =>
        _fields.Zip(values, static (field, value) => field.FaultOf(value))
            .Concat(_included.Select(field => field.FaultOf(record)))
            .FirstOrDefault(static fault => fault is not null);

    /// <summary>Names a record for messages: <c>projects 17</c>.</summary>
    /// <param name="record">The record.</param>
    /// <param name="index">Its place on its page, from 0.</param>
    /// <param name="page">The token of that page, as it may be shown.</param>
    internal string NameOf(TParent record, int index, string page) => _keyOf?.Invoke(record) is { } key
        ? string.Create(CultureInfo.InvariantCulture, $"{Parent.Name} {key}")
        : string.Create(CultureInfo.InvariantCulture, $"{Parent.Name} (record {index + 1} of page \"{page}\")");
}
