using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Emission.Resilience;

/// <summary>Spells config key <c>error_handler</c> as the runtime's retry policy.</summary>
internal static class RetryPolicyEmitter
{
    private const string Type = "global::RestSource.Resilience.RetryPolicy";

    /// <summary>The expression.</summary>
    public static string Expression(RetryModel retry) => retry == RetryModel.Default ? $"{Type}.Default" : CommaList.Of(
        $"new {Type}(",
        [
            $"statusCodes: new int[] {{ {string.Join(", ", retry.StatusCodes.Select(static code => CSharpLiteral.Number(code)))} }}",
            $"maxRetries: {CSharpLiteral.Number(retry.MaxRetries)}",
            $"backoffFactor: {CSharpLiteral.Number(retry.BackoffFactor)}",
            $"baseDelay: {Seconds(retry.BaseDelay)}",
            $"maxDelay: {Seconds(retry.MaxDelay)}",
            $"jitter: {CSharpLiteral.Boolean(retry.Jitter)}",
            $"timeout: {Seconds(retry.Timeout)}",
            $"respectRetryAfter: {CSharpLiteral.Boolean(retry.RespectRetryAfter)}",
        ],
        ")");

    private static string Seconds(double seconds) => $"global::System.TimeSpan.FromSeconds({CSharpLiteral.Number(seconds)})";
}
