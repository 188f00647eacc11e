using System.Net;
using RestSource.Http;

namespace RestSource.Tests.Failures;

public class StatusAdviceTests
{
    private const string Allowing = "client.allowed_hosts";

    [Theory]
    [InlineData("https://api.example.com/orders", "https://other.example.com/orders", "add \"other.example.com\" to client.allowed_hosts")]
    [InlineData("http://api.example.com/orders", "http://other.example.com/orders", "add \"other.example.com\" to client.allowed_hosts")]
    [InlineData("https://api.example.com/orders", "http://other.example.com/orders", "allowed_hosts does not change that")]
    [InlineData("https://api.example.com/orders", "http://api.example.com/orders/", "Write where it leads into client.base_url and endpoint.path yourself, with https")]
    public void OfARedirectElsewhere_SaysWhatHelps(string request, string location, string advice) =>
        Assert.Contains(advice, Advice(new Uri(request), location), StringComparison.Ordinal);

    [Theory]
    [InlineData("file:///etc/passwd", "no address of the web")]
    [InlineData("https://user@other.example.com/", "the name of a user")]
    public void OfARedirectThatIsNeverFollowed_AdvisesNoTrust(string location, string advice)
    {
        var said = Advice(new Uri("https://api.example.com/orders"), location);

        Assert.Contains(advice, said, StringComparison.Ordinal);
        Assert.DoesNotContain(Allowing, said, StringComparison.Ordinal);
    }

    private static string Advice(Uri request, string location)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, request);
        using var response = new HttpResponseMessage(HttpStatusCode.Found) { RequestMessage = message, Headers = { Location = new Uri(location) } };
        return new StatusAdvice(UriRedactor.WellKnown, new TrustedOrigins(request, []), []).Of(response);
    }
}
