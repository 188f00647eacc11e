using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds what the paginators <c>offset</c> and <c>page_number</c> have in common: how they know their end.</summary>
internal static class RangeBinder
{
    private const string DefaultTotalPath = "total";

    /// <summary>Binds <c>total_path</c>: by default <c>total</c>, and <see langword="null"/> when it is <c>null</c>.</summary>
    public static SelectorModel? BindTotalPath(ObjectReader keys) => keys.Has("total_path")
        ? keys.Selector("total_path")
        : NamePath.Of(DefaultTotalPath);

    /// <summary>Says so when no key is left that would end the read.</summary>
    /// <param name="keys">The paginator's keys.</param>
    /// <param name="maximum">Its key for a greatest position: <c>maximum_offset</c> or <c>maximum_page</c>.</param>
    /// <param name="stopsAfterEmptyPage">Whether an empty page is the last.</param>
    /// <param name="options">The paginator.</param>
    /// <param name="diagnostics">Takes the mistake.</param>
    public static void ReportEndless(ObjectReader keys, string maximum, bool stopsAfterEmptyPage, JsonNode options, DiagnosticBag diagnostics)
    {
        if (keys.Has("total_path") && keys.Value("total_path") is null
            && keys.Value(maximum) is null && keys.Value("has_more_path") is null && !stopsAfterEmptyPage)
        {
            diagnostics.Report(PagingRules.NeverStops, options.Span, $"'total_path', '{maximum}', 'has_more_path' or 'stop_after_empty_page'");
        }
    }
}
