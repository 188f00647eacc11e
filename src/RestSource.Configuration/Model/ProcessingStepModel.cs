namespace RestSource.Configuration.Model;

/// <summary>A step of config key <c>processing_steps</c>: what is done to each record before it is handed on.</summary>
/// <param name="Kind">Config keys <c>filter</c>, <c>map</c>, <c>yield_map</c>.</param>
/// <param name="Method">The method that does it, whose body the user writes. One name stands for one kind of step.</param>
public sealed record ProcessingStepModel(ProcessingStepKind Kind, string Method);

/// <summary>What a step of <c>processing_steps</c> does.</summary>
public enum ProcessingStepKind
{
    /// <summary><c>filter</c>: tells whether a record is kept.</summary>
    Filter,

    /// <summary><c>map</c>: gives a record for a record.</summary>
    Map,

    /// <summary><c>yield_map</c>: gives any number of records for a record.</summary>
    YieldMap,
}
