using RestSource.Tool.Python;

namespace RestSource.Tool.Dlt;

/// <summary>A REST source that a Python file describes.</summary>
/// <param name="Name">What the file calls it, or <see langword="null"/>.</param>
/// <param name="Config">The dict that describes it.</param>
/// <param name="Scope">Where the names in it belong.</param>
internal sealed record DltSource(string? Name, PythonExpression Config, PythonScope Scope);
