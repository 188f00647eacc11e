using RestSource.Configuration.Model;

namespace RestSource.Configuration.JsonPath;

/// <summary>Paths that no config writes: the defaults of options, and what samples show.</summary>
internal static class NamePath
{
    /// <summary>The path of names, one inside the other.</summary>
    public static SelectorModel Of(params string[] names) =>
        new(string.Join(".", names.Select(AsWritten)), names.Select(static SelectorStep (name) => new SelectorStep.Name(name)).ToEquatableArray());

    private static string AsWritten(string name) =>
        name.All(static character => char.IsLetterOrDigit(character) || character is '_' or '-') ? name : $"['{name}']";
}
