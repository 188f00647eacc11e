namespace RestSource.Generated.Tests.Secrets;

/// <summary>A secret that is easy to find again, in whatever form it got out.</summary>
/// <param name="value">The secret, of characters that are encoded differently in different places.</param>
internal sealed class Canary(string value)
{
    /// <summary>Gets the secret.</summary>
    public string Value { get; } = value;

    // Of base64 the middle: what stands at its ends depends on its neighbours.
    private IEnumerable<string> Forms => Spellings.Of(Value).Select(static form => form.Key.StartsWith("base64", StringComparison.Ordinal) ? form.Value[8..^8] : form.Value);

    /// <summary>The texts in which the secret stands, in any form.</summary>
    public IEnumerable<string> FindIn(IEnumerable<string> texts) =>
        texts.Where(text => Forms.Any(form => text.Contains(form, StringComparison.OrdinalIgnoreCase)));
}
