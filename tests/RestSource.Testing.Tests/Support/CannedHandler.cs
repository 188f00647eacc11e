using System.Net;

namespace RestSource.Testing.Tests.Support;

/// <summary>An API that answers as it is told, whatever it is asked.</summary>
internal sealed class CannedHandler(params IEnumerable<HttpResponseMessage> answers) : HttpMessageHandler
{
    private readonly Queue<HttpResponseMessage> _answers = new(answers);

    public static HttpResponseMessage Answer(string body, params (string Name, string Value)[] headers)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body) };
        foreach (var (name, value) in headers)
        {
            _ = answer.Headers.TryAddWithoutValidation(name, value);
        }

        return answer;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(_answers.Dequeue());
}
