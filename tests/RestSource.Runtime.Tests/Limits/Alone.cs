namespace RestSource.Tests.Limits;

/// <summary>Tests that measure what the whole process allocates: no other runs meanwhile.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
