using RestSource.Tool.Python;

namespace RestSource.Tool.Dlt;

/// <summary>What did not come along from Python, or only in part.</summary>
/// <param name="Place">Where it stands in the Python file.</param>
/// <param name="What">What it is.</param>
/// <param name="Advice">What to do about it.</param>
internal sealed record Loss(PythonPlace Place, string What, string Advice)
{
    /// <summary>Says it as a compiler would.</summary>
    /// <param name="path">The Python file.</param>
    public string InWords(string path) => $"{path}({Place.Line},{Place.Column}): {What} did not come along: {Advice}";
}
