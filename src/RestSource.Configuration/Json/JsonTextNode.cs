using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Json;

/// <summary>A value of which only the place is known: it was passed over, to be read by itself.</summary>
internal sealed class JsonTextNode(SourceSpan span) : JsonNode(span);
