using RestSource.Http;

namespace RestSource.Tests.Http;

public class TrustedOriginsTests
{
    [Theory]
    [InlineData("https://api.test/x", true)]
    [InlineData("https://API.test:443/x", true)]
    [InlineData("https://api.test:8443/x", false)]
    [InlineData("http://api.test/x", false)]
    [InlineData("https://api.test.evil.example/x", false)]
    [InlineData("https://user@evil.example/api.test", false)]
    [InlineData("https://files.test/x", true)]
    [InlineData("https://files.test:8443/x", false)]
    [InlineData("http://files.test/x", false)] // never out of TLS
    [InlineData("https://ports.test:8443/x", true)]
    [InlineData("https://ports.test/x", false)]
    [InlineData("https://user@api.test/x", false)]
    [InlineData("https://:pass@files.test/x", false)]
    [InlineData("https://api.test./x", false)]
    [InlineData("https://FILES.test/x", true)]
    [InlineData("https://bücher.test/x", true)]
    [InlineData("https://xn--bcher-kva.test/x", true)]
    [InlineData("https://[2001:db8::1]/x", true)]
    [InlineData("https://[2001:db8::1]:8443/x", false)]
    [InlineData("https://[::ffff:10.0.0.1]/x", false)]
    public void Trust_OverTls(string uri, bool expected) =>
        Assert.Equal(expected, new TrustedOrigins(new Uri("https://api.test/v1"), ["files.test", "ports.test:8443", "xn--bcher-kva.test", "[2001:db8::1]", "10.0.0.1"]).Trust(new Uri(uri)));

    [Theory]
    [InlineData("http://localhost:5000/x", true)]
    [InlineData("http://localhost:5001/x", true)]
    [InlineData("http://localhost:5002/x", false)]
    public void Trust_WhereTheBaseIsPlainHttp(string uri, bool expected) =>
        Assert.Equal(expected, new TrustedOrigins(new Uri("http://localhost:5000"), ["localhost:5001"]).Trust(new Uri(uri)));
}
