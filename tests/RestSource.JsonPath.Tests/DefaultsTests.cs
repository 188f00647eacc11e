using RestSource.Configuration.Model;
using RestSource.Resilience;

namespace RestSource.JsonPath.Tests;

/// <summary>What a config does not say is the same to the compiler, which leaves it out of emitted code, and to the runtime.</summary>
public sealed class DefaultsTests
{
    [Fact]
    public void ErrorHandler_OfCompilerAndRuntime_IsTheSame()
    {
        var (model, policy) = (RetryModel.Default, RetryPolicy.Default);

        Assert.Equal(model.StatusCodes, policy.StatusCodes);
        Assert.Equal((model.MaxRetries, model.BackoffFactor, model.Jitter, model.RespectRetryAfter), (policy.MaxRetries, policy.BackoffFactor, policy.Jitter, policy.RespectRetryAfter));
        Assert.Equal(
            new[] { model.BaseDelay, model.MaxDelay, model.Timeout }.Select(TimeSpan.FromSeconds),
            [policy.BaseDelay, policy.MaxDelay, policy.Timeout]);
    }
}
