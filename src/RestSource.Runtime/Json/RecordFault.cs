namespace RestSource.Json;

/// <summary>Why a record cannot be read.</summary>
/// <param name="Reason">What is wrong.</param>
/// <param name="Offset">Where in the record's JSON the token at fault begins.</param>
/// <param name="Kind">What it is to the page.</param>
internal sealed record RecordFault(string Reason, long Offset, PageFaultKind Kind);
