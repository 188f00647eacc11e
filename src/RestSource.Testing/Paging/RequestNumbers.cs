using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Serving;

namespace RestSource.Testing.Paging;

/// <summary>Reads what a paginator wrote into a request.</summary>
internal static class RequestNumbers
{
    /// <summary>The text of a value; <see langword="null"/> when it is not there.</summary>
    public static string? Text(IncomingRequest request, RequestTarget target)
    {
        if (target.Kind != RequestTargetKind.Body)
        {
            return request.Query(target.Name);
        }

        var node = request.Json;
        foreach (var name in target.Name.Split('.'))
        {
            node = (node as JsonObject)?[name];
        }

        return node is JsonValue value ? value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString() : null;
    }

    /// <summary>A whole number.</summary>
    /// <param name="request">The request.</param>
    /// <param name="target">Where the number is.</param>
    /// <param name="least">The least that it may be.</param>
    /// <param name="usual">What it is where the request leaves it out, as APIs do: whoever asks for no page means the first.</param>
    /// <exception cref="RefusedRequestException">It is something else.</exception>
    public static long Number(IncomingRequest request, RequestTarget target, long least, long usual)
    {
        var place = target.Kind == RequestTargetKind.Body ? $"The field '{target.Name}' of the body" : $"The parameter '{target.Name}'";
        return Text(request, target) is not { } text ? usual
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least ? number
            : throw new RefusedRequestException(400, string.Create(CultureInfo.InvariantCulture, $"{place} is no whole number from {least} on."));
    }
}
