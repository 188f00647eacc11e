using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using RestSource.Resilience;
using RestSource.Tests.Http;

namespace RestSource.Tests.Resilience;

public class CircuitBreakerBindingTests
{
    [Fact]
    public void Bind_NoKeyOfIt_LeavesItOff() => Assert.Null(Bound(new ShopOptions()).CircuitBreaker);

    [Fact]
    public void Bind_AnyKeyOfIt_TurnsItOn() =>
        Assert.Equal(new CircuitBreaker { MinimumRequests = 4 }, Bound(new ShopOptions(), ("MinimumRequests", "4")).CircuitBreaker);

    [Fact]
    public void Bind_TakesTheValuesThatAreThere()
    {
        var options = new ShopOptions { CircuitBreaker = new CircuitBreaker { MinimumRequests = 3, FailureRatio = 0.2 } };

        Bound(options, ("FailureRatio", "0.75"), ("SamplingDuration", "00:01:00"), ("BreakDuration", "00:00:05.5"));

        Assert.Equal(
            new CircuitBreaker { MinimumRequests = 3, FailureRatio = 0.75, SamplingDuration = TimeSpan.FromMinutes(1), BreakDuration = TimeSpan.FromSeconds(5.5) },
            options.CircuitBreaker);
    }

    [Theory]
    [InlineData("FailureRatio", "0")]
    [InlineData("FailureRatio", "50 %")]
    [InlineData("FailureRatio", "NaN")]
    [InlineData("SamplingDuration", "30")]
    [InlineData("MinimumRequests", "1")]
    [InlineData("BreakDuration", "soon")]
    [InlineData("BreakDuration", "00:00:00.1")]
    public void Validate_AValueThatIsNotWhatIsDue_SaysSo(string name, string value)
    {
        var options = Bound(new ShopOptions { ApiKey = "k", Tenant = "t" }, (name, value));

        var exception = Assert.Throws<OptionsValidationException>(options.Validate);

        Assert.Contains($"\"Shop:CircuitBreaker:{name}\" is not what is due. Write ", exception.Message, StringComparison.Ordinal);
    }

    private static ShopOptions Bound(ShopOptions options, params (string Name, string Value)[] values)
    {
        var configuration = new ConfigurationManager();
        foreach (var (name, value) in values)
        {
            configuration[$"Shop:CircuitBreaker:{name}"] = value;
        }

        options.Bind(configuration.GetSection("Shop"));
        return options;
    }
}
