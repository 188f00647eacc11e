namespace RestSource.Loading;

/// <summary>A value in a statement.</summary>
internal readonly record struct SqlParameter(string Name, object Value);
