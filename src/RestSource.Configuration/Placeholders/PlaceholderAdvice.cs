using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Placeholders;

/// <summary>Words what to write in place of a placeholder that stands for nothing.</summary>
internal static class PlaceholderAdvice
{
    private static readonly string[] Contexts = ["resources", "incremental", "secrets", "config"];

    public static string For(Placeholder placeholder)
    {
        if (placeholder.IsForRunTime)
        {
            return "A secret or setting is named by a letter and letters, digits, '_', '-' or '.': write {secrets.api_key} or {config.tenant}";
        }

        if (placeholder.IsForRequest)
        {
            return "The same stands here for every resource, so no parent and no incremental read has a value for it: write {config.NAME}";
        }

        var context = placeholder.Value.Split('.')[0];
        return Suggestion.Closest(context, Contexts) is { } closest && closest != context
            ? $"This placeholder is not known here. Did you mean {{{closest}.…}}?"
            : "This placeholder is not known here: write {resources.NAME.FIELD} for a value of a parent, {secrets.NAME}, {config.NAME}, or {{ and }} for braces";
    }
}
