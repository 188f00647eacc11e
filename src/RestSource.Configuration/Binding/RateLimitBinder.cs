using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>rate_limit</c>.</summary>
internal static class RateLimitBinder
{
    // One request in some three hours, and ten times as many as a timer can tell apart.
    private const double SlowestRate = 0.0001;
    private const double FastestRate = 10_000;

    private static readonly KeyTable Keys = new("a 'rate_limit'", "requests_per_second", "max_concurrent", "quota_status_codes");

    public static RateLimitModel? Bind(JsonObjectNode? node, DiagnosticBag diagnostics)
    {
        if (node is null)
        {
            return null;
        }

        var keys = new ObjectReader(node, Keys, diagnostics);
        if (Keys.Keys.All(key => keys.Value(key) is null))
        {
            keys.ReportMissing("requests_per_second", "\"requests_per_second\": 5, or \"max_concurrent\": 2", node.Opening);
        }

        return new RateLimitModel(
            RequestsPerSecond: keys.Number("requests_per_second", SlowestRate, FastestRate),
            MaxConcurrent: (int?)keys.Integer("max_concurrent", 1, int.MaxValue),
            QuotaStatusCodes: keys.Array("quota_status_codes") is { } codes ? StatusCodeReader.Read(codes, "quota_status_codes", minimum: 400, diagnostics) : default);
    }
}
