using System.Collections;

namespace RestSource.Tool.Settings;

/// <summary>The environment variables of this process.</summary>
internal static class EnvironmentVariables
{
    /// <summary>Takes them, by names that do not tell upper from lower case, as in configurations.</summary>
    public static IReadOnlyDictionary<string, string> OfProcess()
    {
        var variables = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            variables[(string)variable.Key] = (string?)variable.Value ?? string.Empty;
        }

        return variables;
    }
}
