namespace SampleConsole;

/// <summary>An option of the command line that one sample alone takes.</summary>
/// <param name="Flag">Its name: <c>--postgres</c>.</param>
/// <param name="Value">What stands for its value in the usage: <c>&lt;connection&gt;</c>.</param>
/// <param name="Meaning">What it does.</param>
public sealed record SampleOption(string Flag, string Value, string Meaning);
