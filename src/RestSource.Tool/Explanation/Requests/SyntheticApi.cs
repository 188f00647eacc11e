using System.Net;
using System.Text;
using RestSource.Configuration.Model;
using RestSource.Resilience;
using RestSource.Tool.Explanation.Words;

namespace RestSource.Tool.Explanation.Requests;

/// <summary>Takes the place of the network: writes down what is asked of it, and answers so that more is asked.</summary>
/// <param name="line">The resource that is read, after its ancestors, the eldest first.</param>
/// <param name="standIns">Makes the values of answers.</param>
internal sealed class SyntheticApi(IReadOnlyList<ResourceModel> line, StandIns standIns) : HttpMessageHandler
{
    private readonly List<ForeseenRequest> _requests = [];
    private readonly Dictionary<string, int> _pages = new(StringComparer.Ordinal);

    /// <summary>Gets the requests for the resource, and for what they need to be allowed; not those for its ancestors.</summary>
    public IReadOnlyList<ForeseenRequest> Requests => _requests;

    /// <summary>Gets a value indicating whether an answer could not be made up, so that nothing of it leads on.</summary>
    public bool IsAtALoss { get; private set; }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // What no page is asked by is sent to be allowed to ask.
        if (!request.Options.TryGetValue(RequestAttempts.Option, out var attempts))
        {
            _requests.Add(await ForeseenRequest.OfAsync(request, "access token", cancellationToken));
            return Answer($$"""{"access_token":"{{standIns.Text(TextWords.Secret)}}","token_type":"Bearer","expires_in":3600}""");
        }

        var generation = line.Select(static resource => resource.Name).ToList().IndexOf(attempts.Resource.Name);
        var child = line.ElementAtOrDefault(generation + 1);
        var number = _pages[attempts.Resource.Name] = _pages.GetValueOrDefault(attempts.Resource.Name) + 1;
        if (child is null)
        {
            _requests.Add(await ForeseenRequest.OfAsync(request, $"page {Counts.Of(number)}", cancellationToken));
        }

        if (SyntheticPage.Of(line[generation], child, number, request.RequestUri!, standIns) is not { } page)
        {
            IsAtALoss = true;
            return Answer("[]");
        }

        var answer = Answer(page.Body);
        foreach (var (name, value) in page.Headers)
        {
            answer.Headers.TryAddWithoutValidation(name, value);
        }

        return answer;
    }

    private static HttpResponseMessage Answer(string json) => new(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
