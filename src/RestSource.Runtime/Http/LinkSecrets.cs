namespace RestSource.Http;

/// <summary>
/// Secrets that an endpoint's path names, in the links that its server sends: a link is kept with <c>{secrets.account}</c> in their place,
/// so that continuation tokens hold none, and go on to work when a secret is another.
/// </summary>
internal static class LinkSecrets
{
    private const string Prefix = "secrets.";

    /// <summary>Puts placeholders in the place of secrets.</summary>
    /// <param name="link">The link.</param>
    /// <param name="path">Config key <c>path</c>: what it does not name stays.</param>
    /// <param name="settings">The secrets by their names, <c>secrets.account</c>.</param>
    public static Uri Hide(Uri link, string path, IReadOnlyDictionary<string, string?> settings) =>
        Replace(link, Of(path, settings).Select(static secret => (From: secret.Value, To: secret.Placeholder)));

    /// <summary>Puts the secrets back.</summary>
    /// <inheritdoc cref="Hide"/>
    public static Uri Show(Uri link, string path, IReadOnlyDictionary<string, string?> settings) =>
        Replace(link, Of(path, settings).Select(static secret => (From: secret.Placeholder, To: secret.Value)));

    private static IEnumerable<(string Placeholder, string Value)> Of(string path, IReadOnlyDictionary<string, string?> settings) => settings
        .Where(setting => setting.Key.StartsWith(Prefix, StringComparison.Ordinal) && !string.IsNullOrEmpty(setting.Value))
        .Select(static setting => (Placeholder: $"{{{setting.Key}}}", Value: setting.Value!))
        .Where(secret => path.Contains(secret.Placeholder, StringComparison.Ordinal))
        .OrderByDescending(static secret => secret.Value.Length);

    // Segment by segment, since each may be encoded in a way of its own; those that hold nothing stay as they are.
    private static Uri Replace(Uri link, IEnumerable<(string From, string To)> texts)
    {
        var segments = link.AbsolutePath.Split('/');
        var changed = false;
        foreach (var (from, to) in texts)
        {
            for (var index = 0; index < segments.Length; index++)
            {
                var segment = Uri.UnescapeDataString(segments[index]);
                if (segment.Contains(from, StringComparison.Ordinal))
                {
                    segments[index] = Uri.EscapeDataString(segment.Replace(from, to, StringComparison.Ordinal));
                    changed = true;
                }
            }
        }

        return changed ? new Uri(link.GetLeftPart(UriPartial.Authority) + string.Join('/', segments) + link.Query) : link;
    }
}
