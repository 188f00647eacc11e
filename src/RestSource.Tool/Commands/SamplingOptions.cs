using System.CommandLine;

namespace RestSource.Tool.Commands;

/// <summary>Options of commands that look at some pages of each resource.</summary>
internal static class SamplingOptions
{
    /// <summary>Whether samples hold values as they came.</summary>
    public static Option<bool> RawSamples() =>
        new("--raw-samples") { Description = "Write samples as they came. Without it their values are replaced by others of the same form, so that they can be shown." };

    /// <summary>How many pages.</summary>
    public static Option<int> Pages(int usual)
    {
        var pages = new Option<int>("--pages")
        {
            HelpName = "N",
            DefaultValueFactory = _ => usual,
            Description = "How many pages of each resource to look at.",
        };
        pages.TakesFrom(1);
        return pages;
    }
}
