using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Emission.Incremental;

/// <summary>Emits reads that go through a range of the cursor.</summary>
internal static class IncrementalReadEmitter
{
    /// <summary>The parameter of private methods for the range, and its name in lambdas.</summary>
    public static Parameter Window(ResourceEmission resource) => new(CursorEmitter.WindowType(resource), "window", Default: null, string.Empty);

    /// <summary>Pages read within a range, if the resource has one.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="pages">The expression that reads them, in which the range is <c>window</c>.</param>
    /// <param name="keepsState">Whether it is the read of the whole resource, which begins where the last one ended.</param>
    public static string Within(ResourceEmission resource, string pages, bool keepsState = true) => resource.Resource.Endpoint.Incremental is not { } incremental
        ? pages
        : CommaList.Of(
            $"{CursorEmitter.Field(incremental)}.PagesAsync(",
            [
                "since: since",
                "until: until",
                keepsState && resource.Resource.KeepsState ? "stateStore: _stateStore" : "stateStore: null",
                "logger: _logger",
                $"pages: window => {pages}",
                "options: options",
                "cancellationToken: cancellationToken",
            ],
            ")");

    /// <summary>The arguments for the values that a request carries.</summary>
    public static IEnumerable<string> Arguments(PageMethod method) =>
        method.Incrementals.Select(static parameter => $"{parameter.Name}: window.{char.ToUpperInvariant(parameter.Name[0])}{parameter.Name.Substring(1)}");
}
