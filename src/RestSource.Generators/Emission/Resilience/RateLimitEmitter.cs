using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Resilience;

/// <summary>Spells config key <c>rate_limit</c> as the runtime's.</summary>
internal static class RateLimitEmitter
{
    /// <summary>Emits the member of an object initializer; nothing for none.</summary>
    public static void Emit(CodeWriter writer, RateLimitModel? limit)
    {
        if (limit is null)
        {
            return;
        }

        using (writer.Block("RateLimit = new global::RestSource.RateLimits.RateLimit", end: ","))
        {
            if (limit.RequestsPerSecond is { } rate)
            {
                writer.Lines($"RequestsPerSecond = {CSharpLiteral.Number(rate)},");
            }

            if (limit.MaxConcurrent is { } concurrent)
            {
                writer.Lines($"MaxConcurrent = {CSharpLiteral.Number(concurrent)},");
            }

            if (limit.QuotaStatusCodes.Count > 0)
            {
                writer.Lines($"QuotaStatusCodes = new int[] {{ {string.Join(", ", limit.QuotaStatusCodes.Select(static code => CSharpLiteral.Number(code)))} }},");
            }
        }
    }
}
