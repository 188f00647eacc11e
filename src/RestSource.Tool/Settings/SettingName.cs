using System.Globalization;
using RestSource.Configuration.Model;

namespace RestSource.Tool.Settings;

/// <summary>How configurations call secrets and settings. They do not tell upper from lower case.</summary>
internal static class SettingName
{
    /// <summary>The section of a source: <c>Analytics</c>.</summary>
    public static string SectionOf(SourceModel source) => PropertyOf(source.Name);

    /// <summary>The property of the options that holds a secret or setting: <c>api_key</c> becomes <c>ApiKey</c>.</summary>
    public static string PropertyOf(string name)
    {
        var property = string.Concat(Words(name).Select(static word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
        return property.Length > 0 && char.IsDigit(property[0]) ? "N" + property : property;
    }

    /// <summary>The environment variable that gives it to a running program, and to the tool: <c>Analytics__ApiKey</c>.</summary>
    public static string VariableOf(SourceModel source, string name) => $"{SectionOf(source)}__{PropertyOf(name)}";

    /// <summary>The variables that give it: by its name in C#, or by that in the config.</summary>
    public static string[] VariablesOf(SourceModel source, string name) => [VariableOf(source, name), $"{SectionOf(source)}__{name}"];

    private static string[] Words(string name) =>
        string.Concat(name.Select(static letter => char.IsLetterOrDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
