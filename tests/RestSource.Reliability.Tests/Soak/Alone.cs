namespace RestSource.Reliability.Tests.Soak;

/// <summary>Tests that measure what the whole process holds: no other runs meanwhile.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
