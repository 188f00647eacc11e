using System.Text.Json;

namespace RestSource.Json;

/// <summary>A record has a field that is not declared, and its schema contract takes no other.</summary>
internal sealed class UnknownFieldException() : JsonException("a field that the config does not declare");
