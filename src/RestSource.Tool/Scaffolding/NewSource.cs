using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Scaffolding;

/// <summary>What a person wants of a new source.</summary>
/// <param name="ConfigPath">The full path of the config to write.</param>
/// <param name="BaseUrl">Config key <c>base_url</c>.</param>
/// <param name="Auth">Config key <c>auth</c>; <see langword="null"/> for none.</param>
/// <param name="Paths">The paths of its resources.</param>
internal sealed record NewSource(string ConfigPath, string BaseUrl, JsonObject? Auth, IReadOnlyList<string> Paths)
{
    /// <summary>Plans it without asking the API.</summary>
    public async Task<SourceScaffold> GuessAsync()
    {
        var scaffold = new SourceScaffold(BaseUrl, Auth, pages: null);
        await scaffold.PlanAsync(Paths);
        return scaffold;
    }

    /// <summary>The environment variables that give its secrets and settings.</summary>
    /// <exception cref="CommandFailure">What was given on the command line makes no config.</exception>
    public IReadOnlyList<string> VariablesOf(SourceScaffold scaffold, CancellationToken cancellation)
    {
        var source = Compile(scaffold, cancellation);
        return [.. source.Secrets.Concat(source.Settings).Select(name => SettingName.VariableOf(source, name))];
    }

    /// <summary>Plans it by the first page of each resource.</summary>
    /// <param name="guess">What was planned without.</param>
    /// <param name="given">What the command line says of secrets and settings.</param>
    /// <param name="surroundings">Where the command runs.</param>
    /// <param name="error">Is told why nobody looks.</param>
    /// <param name="cancellation">Ends every wait.</param>
    /// <returns><paramref name="guess"/>, when a secret or setting is missing.</returns>
    /// <exception cref="CommandFailure">A first page did not come, or shows no records; or some values are given, and not all, or wrongly.</exception>
    public async Task<SourceScaffold> LookAsync(SourceScaffold guess, GivenSettings given, Surroundings surroundings, TextWriter error, CancellationToken cancellation)
    {
        var source = Compile(guess, cancellation);
        SourceSettings settings;
        try
        {
            settings = SourceSettings.For(source, given, surroundings, error);
        }
        catch (CommandFailure missing) when (given.Set.Count == 0)
        {
            // Whoever gives values wants a look, and is told what is missing for it.
            await error.WriteLineAsync($"The API is not looked at, and the config holds guesses. {missing.Message}");
            return guess;
        }

        var scaffold = new SourceScaffold(BaseUrl, Auth, new FirstPages(ConfigPath, settings.Values, cancellation));
        await scaffold.PlanAsync(Paths);
        return scaffold;
    }

    /// <summary>Compiles the source as far as it is known without its samples.</summary>
    private SourceModel Compile(SourceScaffold scaffold, CancellationToken cancellation) =>
        FirstPages.Compile(ConfigPath, ScaffoldText.Of(this, [.. scaffold.Resources.Select(static resource => resource with { Finding = null })], []), cancellation);
}
