using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;

namespace RestSource.Tool.Settings;

/// <summary>Looks for secrets and settings: on the command line, then among the environment variables, and asks for secrets that are still missing.</summary>
/// <param name="source">The source.</param>
/// <param name="given">What the command line says.</param>
/// <param name="surroundings">Where the command runs.</param>
/// <param name="error">Is told of secrets that the command line holds.</param>
internal sealed class SettingSearch(SourceModel source, GivenSettings given, Surroundings surroundings, TextWriter error)
{
    private readonly List<(TextPartKind Kind, string Name)> _wanted =
        [.. source.Settings.Select(static name => (TextPartKind.Setting, name)), .. source.Secrets.Select(static name => (TextPartKind.Secret, name))];

    /// <summary>Gets what takes the place of config key <c>base_url</c>; <see langword="null"/> for the config's own.</summary>
    public Uri? BaseUrl { get; } = (given.BaseUrl is null ? given with { BaseUrl = Variable(surroundings, source, nameof(RestSourceOptions.BaseUrl)) } : given).BaseUri;

    /// <summary>Finds all.</summary>
    public IReadOnlyDictionary<string, string?> Values()
    {
        var values = FromCommandLine();
        foreach (var (kind, name) in _wanted)
        {
            var key = SourceSettings.NameOf(kind, name);
            var value = values.GetValueOrDefault(key) ?? Variable(surroundings, source, name);
            if (string.IsNullOrEmpty(value) && IsNeeded(kind, name))
            {
                value = Ask(kind, name);
            }

            values[key] = value;
        }

        return values;
    }

    private static string? Variable(Surroundings surroundings, SourceModel source, string name) =>
        SettingName.VariablesOf(source, name).Select(variable => surroundings.Variables.GetValueOrDefault(variable)).FirstOrDefault(static value => !string.IsNullOrEmpty(value));

    private Dictionary<string, string?> FromCommandLine()
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (name, value) in given.Values)
        {
            var (kind, wanted) = Find(name);
            values[SourceSettings.NameOf(kind, wanted)] = value;
            if (kind == TextPartKind.Secret)
            {
                error.WriteLine($"The secret {wanted} now stands in the history of your shell: give it as the environment variable {SettingName.VariableOf(source, wanted)} instead.");
            }
        }

        return values;
    }

    private (TextPartKind Kind, string Name) Find(string name)
    {
        var index = _wanted.FindIndex(wanted => name == wanted.Name || name == SourceSettings.NameOf(wanted.Kind, wanted.Name));
        var known = _wanted.Select(static wanted => wanted.Name).ToArray();
        return index >= 0 ? _wanted[index] : throw new CommandFailure(
            $"--set {name}: {source.Name} has no such setting. {(known.Length == 0 ? "It has none." : Suggestion.Closest(name, known) is { } closest ? $"Did you mean '{closest}'?" : $"It has: {string.Join(", ", known)}.")}");
    }

    private bool IsNeeded(TextPartKind kind, string name) => kind == TextPartKind.Secret || BaseUrl is null || !source.BaseUrlSettings.Contains(name);

    private string Ask(TextPartKind kind, string name)
    {
        var placeholder = $"{{{SourceSettings.NameOf(kind, name)}}}";
        var variable = SettingName.VariableOf(source, name);
        return kind == TextPartKind.Setting
            ? throw new CommandFailure($"{source.Name} needs {placeholder}: give it with --set {name}=VALUE, or as the environment variable {variable}.")
            : surroundings.AskSecret?.Invoke($"{placeholder} of {source.Name} (it is not shown): ") is { Length: > 0 } secret ? secret
            : throw new CommandFailure($"{source.Name} needs {placeholder}: set the environment variable {variable}.");
    }
}
