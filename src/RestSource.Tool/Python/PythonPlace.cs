namespace RestSource.Tool.Python;

/// <summary>A place in a file, line and column counted from 1.</summary>
internal readonly record struct PythonPlace(int Line, int Column);
