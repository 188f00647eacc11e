using System.Text.Json;

namespace RestSource.Cases.Tests.Recording;

/// <summary>What must come of a case: records, or the kind of error that ends the read, or a config that does not compile.</summary>
/// <param name="Records">The records, as JSON.</param>
/// <param name="Error">The kind of error.</param>
/// <param name="Status">The status of an error of kind <c>http</c>.</param>
/// <param name="ConfigError">The config has a mistake.</param>
internal sealed record Expectation(IReadOnlyList<JsonElement>? Records = null, string? Error = null, int? Status = null, bool ConfigError = false);
