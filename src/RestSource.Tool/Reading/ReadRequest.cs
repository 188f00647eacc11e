using RestSource.Tool.Settings;

namespace RestSource.Tool.Reading;

/// <summary>What a command line asks to be read.</summary>
/// <param name="Config">The full path of the config.</param>
/// <param name="Resource">The name of the resource.</param>
/// <param name="Format">One of <see cref="RecordFormat"/>.</param>
/// <param name="Limit">How many records at most; <see langword="null"/> for all.</param>
/// <param name="Output">The full path of the file to write; <see langword="null"/> for standard output.</param>
/// <param name="ContinuationToken">Where an earlier read stood; <see langword="null"/> for the first page.</param>
/// <param name="Settings">Secrets and settings.</param>
internal sealed record ReadRequest(string Config, string Resource, string Format, long? Limit, string? Output, string? ContinuationToken, GivenSettings Settings);
