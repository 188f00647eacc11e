namespace SampleConsole;

/// <summary>The command line cannot be understood.</summary>
internal sealed class UsageException(string mistake, string usage) : Exception($"{mistake}{Environment.NewLine}{usage}");
