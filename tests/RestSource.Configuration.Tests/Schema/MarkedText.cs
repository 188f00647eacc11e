using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Tests.Schema;

/// <summary>A text in which <c>‹</c> and <c>›</c> stand around what a diagnostic is expected to mark.</summary>
internal sealed class MarkedText
{
    public MarkedText(string marked)
    {
        Text = marked.Replace("‹", string.Empty, StringComparison.Ordinal).Replace("›", string.Empty, StringComparison.Ordinal);
        var start = marked.IndexOf('‹', StringComparison.Ordinal);
        Span = start < 0 ? null : SourceSpan.FromBounds(start, marked.IndexOf('›', StringComparison.Ordinal) - 1);
    }

    public string Text { get; }

    public SourceSpan? Span { get; }
}
