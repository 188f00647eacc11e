using RestSource;

namespace SampleConsole;

/// <summary>One resource that a sample reads.</summary>
/// <param name="Resource">What the config says of it.</param>
/// <param name="ReadAsync">Reads it to its end, with the options given: they carry the progress that the sample shows.</param>
public sealed record ResourceRead(ResourceDescription Resource, Func<ReadOptions, CancellationToken, Task> ReadAsync);
