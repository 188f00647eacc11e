namespace RestSource.Generated.Tests.Secrets;

/// <summary>Tests that listen to the whole process: they run alone.</summary>
[CollectionDefinition(nameof(ProcessWide), DisableParallelization = true)]
public sealed class ProcessWide;
