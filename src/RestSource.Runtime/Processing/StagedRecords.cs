namespace RestSource.Processing;

/// <summary>The records of a page after a stage.</summary>
/// <param name="Records">What is handed on, in order.</param>
/// <param name="Filtered">How many the stage left out.</param>
/// <param name="StopReason">Why the read ends after this page; <see langword="null"/> when it goes on.</param>
/// <typeparam name="T">The record.</typeparam>
public readonly record struct StagedRecords<T>(IReadOnlyList<T> Records, int Filtered = 0, StopReason? StopReason = null);
