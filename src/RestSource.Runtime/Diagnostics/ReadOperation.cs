namespace RestSource.Diagnostics;

/// <summary>What a span of a read is about.</summary>
/// <param name="Verb">What is done: <c>read</c>, <c>walk</c> (reads below each parent record) or <c>run</c> (reads of several resources).</param>
/// <param name="Source">The name of the source.</param>
/// <param name="Resource">The name of the resource; <see langword="null"/> for a run.</param>
/// <param name="IsMeasured">Whether somebody enumerates it as it is; not so a part of a larger one.</param>
/// <param name="Time">The clock that it is measured by.</param>
internal sealed record ReadOperation(string Verb, string Source, string? Resource, bool IsMeasured, TimeProvider Time)
{
    /// <summary>Gets the name that listeners know the span's kind by.</summary>
    public string SpanName => $"restsource.{Verb}";

    /// <summary>Gets the name that is shown.</summary>
    public string DisplayName => Resource is null ? $"{Verb} {Source}" : $"{Verb} {Source}.{Resource}";

    /// <summary>Gives the operation of a read or walk with its options.</summary>
    public static ReadOperation Of(string verb, ResourceDescription resource, ReadOptions options) =>
        new(verb, resource.Source, resource.Name, IsMeasured: options.Said is null, options.TimeProvider);
}
