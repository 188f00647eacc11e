namespace RestSource.Configuration.Diagnostics;

/// <summary>Rules about paginators and the paths that lead into a page.</summary>
public static class PagingRules
{
    /// <summary>Gets RSG3001. Arguments: the keys of which one would do.</summary>
    public static DiagnosticRule NeverStops { get; } = DiagnosticRule.Error(
        id: "RSG3001",
        category: "Paging",
        title: "A paginator never stops",
        message: "Nothing tells this paginator when to stop: give one of {0}");

    /// <summary>Gets RSG3002. Arguments: the one key, the other key.</summary>
    public static DiagnosticRule TwoPlaces { get; } = DiagnosticRule.Error(
        id: "RSG3002",
        category: "Paging",
        title: "A paginator writes one value to two places",
        message: "'{0}' and '{1}' exclude each other: keep the one where the API expects the value");

    /// <summary>Gets RSG3003. Arguments: where the paginator comes from.</summary>
    public static DiagnosticRule DetectedPaginator { get; } = DiagnosticRule.Note(
        id: "RSG3003",
        category: "Paging",
        title: "How an API pages is guessed",
        message: "No paginator is named for this resource, so how the API pages is {0}. To be sure of it, name it in \"paginator\", be it \"single_page\"");

    /// <summary>Gets RSG3004. Arguments: what is wrong and what to write.</summary>
    public static DiagnosticRule InvalidJsonPath { get; } = DiagnosticRule.Error(
        id: "RSG3004",
        category: "Paging",
        title: "A JSONPath is not valid",
        message: "{0}");

    /// <summary>Gets RSG3005. Arguments: what is not supported, what to do instead.</summary>
    public static DiagnosticRule UnsupportedJsonPath { get; } = DiagnosticRule.Error(
        id: "RSG3005",
        category: "Paging",
        title: "A JSONPath is not supported",
        message: "{0} is not supported: {1}");

    /// <summary>Gets RSG3010. Arguments: what is in the way and what to write.</summary>
    public static DiagnosticRule BodyInTheWay { get; } = DiagnosticRule.Error(
        id: "RSG3010",
        category: "Paging",
        title: "A paginator cannot write into the body",
        message: "{0}");
}
