using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>base_url</c>. Settings may be part of it; secrets may not, since URLs are shown.</summary>
internal static class BaseUrlBinder
{
    /// <summary>What a setting is taken for while the rest is checked: valid as a name, a segment and a port.</summary>
    private const string AnySetting = "1";

    public static TextModel Bind(JsonStringNode node, DiagnosticBag diagnostics)
    {
        var text = new TextBuilder();
        var parts = PlaceholderScanner.ScanFormat(node, diagnostics);
        foreach (var part in parts)
        {
            if (part.IsLiteral)
            {
                text.Add(TextPartKind.Literal, part.Value);
            }
            else if (part.StartsWith("secrets"))
            {
                diagnostics.Report(
                    ClientRules.InvalidPlaceholder, part.Span, "A secret in the base URL would show in logs and errors: send it by 'auth', or use {config.NAME}");
            }
            else
            {
                TextBinder.BindRunTime(part, text, diagnostics);
            }
        }

        if (node.Value.Length > 0 && Mistake(parts) is { } mistake)
        {
            diagnostics.Report(ClientRules.InvalidBaseUrl, node.Span, mistake);
        }

        return text.ToModel();
    }

    private static string? Mistake(IReadOnlyList<Placeholder> parts)
    {
        if (parts.Any(static part => part.IsLiteral && part.Value.IndexOfAny(['?', '#']) >= 0))
        {
            return "must end before '?' and '#': give the query in 'params' of 'resource_defaults.endpoint'";
        }

        if (parts.Count == 0 || !parts[0].IsLiteral)
        {
            return null;
        }

        var sample = string.Concat(parts.Select(static part => part.IsLiteral ? part.Value : AnySetting));
        if (!Uri.TryCreate(sample, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Host.Length == 0)
        {
            return "must be an absolute URL: write \"https://\" and the host, as in \"https://api.example.com/v1\"";
        }

        return url.UserInfo.Length > 0 ? "must not hold a user name or password: write \"auth\": \"http_basic\"" : null;
    }
}
