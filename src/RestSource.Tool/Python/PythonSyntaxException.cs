namespace RestSource.Tool.Python;

/// <summary>A text is not Python, or not in a way that is known here.</summary>
internal sealed class PythonSyntaxException(PythonPlace place, string message) : Exception(message)
{
    /// <summary>Gets where that shows.</summary>
    public PythonPlace Place { get; } = place;
}
