namespace RestSource;

/// <summary>One field that differed from what the config declares in one way. It never holds a value.</summary>
/// <param name="Path">The field, from the record: <c>owner.email</c>, <c>tags[*]</c>; <see cref="DriftReport.OtherFields"/> for all that are not told apart.</param>
/// <param name="Kind">How it differed.</param>
/// <param name="Count">How often.</param>
/// <param name="Page">The page on which it first did, by its number in the read, from 1.</param>
/// <param name="Record">The record that it first did in, by its number on that page, from 1; those that were left out are counted.</param>
public sealed record FieldDrift(string Path, DriftKind Kind, long Count, int Page, int Record);
