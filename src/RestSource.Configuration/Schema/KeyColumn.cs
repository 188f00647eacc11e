using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Schema;

/// <summary>A column of a key.</summary>
/// <param name="Name">As the config writes it.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record KeyColumn(string Name, SourceSpan Span);
