using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Emission.Incremental;

/// <summary>Emits reads that go through a range of the cursor.</summary>
internal static class IncrementalReadEmitter
{
    /// <summary>The parameter of private methods for the range, and its name in lambdas.</summary>
    public static Parameter Window(ResourceEmission resource) => new(CursorEmitter.WindowType(resource), "window", Default: null, string.Empty);

    /// <summary>Pages read within the range that a caller gives, if the resource has one.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="pages">The expression that reads them, in which the range is <c>window</c>.</param>
    /// <param name="isWhole">Whether it is the read of the whole resource, which begins where the last one ended.</param>
    public static string Within(ResourceEmission resource, string pages, bool isWhole) =>
        resource.Resource.Endpoint.Incremental is not { } incremental ? pages : Pages(
            incremental,
            bounds: ["since: since", "until: until"],
            stateStore: isWhole && resource.Resource.KeepsState ? "_stateStore" : "null",
            pages,
            context: ["options: options", "cancellationToken: cancellationToken"]);

    /// <summary>Pages read within the range that is common to all parents of a run, if the resource has one.</summary>
    /// <inheritdoc cref="Within"/>
    public static string WithinRun(ResourceEmission resource, string pages) =>
        resource.Resource.Endpoint.Incremental is not { } incremental ? pages : Pages(
            incremental,
            bounds: ["since: default", "until: default"],
            stateStore: resource.Resource.KeepsState ? "_stateStore" : "null",
            pages,
            context: ["options: part", "cancellationToken: stop"]);

    /// <summary>The arguments for the values that a request carries; none where a mistake in the config left placeholders without a range.</summary>
    public static IEnumerable<string> Arguments(ResourceEmission resource, PageMethod method) => resource.Resource.Endpoint.Incremental is null
        ? []
        : method.Incrementals.Select(static parameter => $"{parameter.Name}: window.{char.ToUpperInvariant(parameter.Name[0])}{parameter.Name.Substring(1)}");

    private static string Pages(IncrementalModel incremental, string[] bounds, string stateStore, string pages, string[] context) => CommaList.Of(
        $"{CursorEmitter.Field(incremental)}.PagesAsync(",
        [.. bounds, $"stateStore: {stateStore}", "logger: _logger", $"pages: window => {pages}", .. context],
        ")");
}
