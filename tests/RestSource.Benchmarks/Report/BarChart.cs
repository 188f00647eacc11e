using System.Globalization;
using System.Security;
using System.Text;

namespace RestSource.Benchmarks.Report;

/// <summary>A group of bars under one heading.</summary>
/// <param name="Heading">What they compare.</param>
/// <param name="Bars">The bars, from the top.</param>
internal sealed record BarGroup(string Heading, IReadOnlyList<Bar> Bars);

/// <summary>One bar.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">How long it is, in the unit of all bars of its group.</param>
/// <param name="Caption">What stands at its end.</param>
/// <param name="IsOurs">Whether it is what the chart is about.</param>
internal sealed record Bar(string Label, double Value, string Caption, bool IsOurs);

/// <summary>Draws bars as SVG, to be read on a light page and on a dark one, by eye or by a screen reader.</summary>
internal static class BarChart
{
    private const int Width = 870;
    private const int LabelWidth = 360;
    private const int CaptionWidth = 150;
    private const int BarHeight = 18;
    private const int Step = 26;
    private const int HeadingHeight = 34;
    private const int Margin = 16;

    private const string Style = """
        <style>
          text { font: 13px system-ui, sans-serif; fill: #24292f; }
          .heading { font-weight: 600; }
          .ours { fill: #1a7f37; }
          .other { fill: #8c959f; }
          @media (prefers-color-scheme: dark) {
            text { fill: #e6edf3; }
            .ours { fill: #3fb950; }
            .other { fill: #6e7681; }
          }
        </style>
        """;

    /// <summary>Draws the groups, each to its own scale.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="groups">The groups, from the top.</param>
    public static string Draw(string title, IReadOnlyList<BarGroup> groups)
    {
        var height = Margin + groups.Sum(static group => HeadingHeight + (group.Bars.Count * Step));
        var svg = new StringBuilder();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"title description\">");
        Line(svg, $"<title id=\"title\">{Escape(title)}</title>");
        Line(svg, $"<desc id=\"description\">{Escape(string.Join(" ", groups.Select(Describe)))}</desc>");
        Line(svg, $"{Style}");
        var top = 0;
        foreach (var group in groups)
        {
            Draw(svg, group, top);
            top += HeadingHeight + (group.Bars.Count * Step);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Draw(StringBuilder svg, BarGroup group, int top)
    {
        var longest = group.Bars.Max(static bar => bar.Value);
        Line(svg, $"<text class=\"heading\" x=\"{Margin}\" y=\"{top + 24}\">{Escape(group.Heading)}</text>");
        var y = top + HeadingHeight;
        foreach (var bar in group.Bars)
        {
            var length = Math.Max(1, bar.Value / longest * (Width - LabelWidth - CaptionWidth));
            Line(svg, $"<text x=\"{LabelWidth - 10}\" y=\"{y + 14}\" text-anchor=\"end\">{Escape(bar.Label)}</text>");
            Line(svg, $"<rect class=\"{(bar.IsOurs ? "ours" : "other")}\" x=\"{LabelWidth}\" y=\"{y}\" width=\"{length:0.0}\" height=\"{BarHeight}\" rx=\"2\"/>");
            Line(svg, $"<text x=\"{LabelWidth + length + 8:0.0}\" y=\"{y + 14}\">{Escape(bar.Caption)}</text>");
            y += Step;
        }
    }

    private static string Describe(BarGroup group) => $"{group.Heading}: {string.Join("; ", group.Bars.Select(static bar => $"{bar.Label} {bar.Caption}"))}.";

    private static string Escape(string text) => SecurityElement.Escape(text);

    private static void Line(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
