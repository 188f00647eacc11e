using RestSource.Configuration.Model;
using RestSource.Testing.Answers;
using RestSource.Testing.Authentication;
using RestSource.Testing.Paging;
using RestSource.Testing.Records;

namespace RestSource.Testing.Serving;

/// <summary>Answers the requests for one resource.</summary>
/// <param name="resource">Its records.</param>
/// <param name="authentication">What requests must prove.</param>
/// <param name="template">What is around the records.</param>
/// <param name="responder">How they are paged.</param>
/// <param name="pageSize">How many a page holds where the request does not say.</param>
internal sealed class ResourceEndpoint(MockResource resource, AuthenticationCheck authentication, AnswerTemplate template, PageResponder responder, int pageSize)
{
    private readonly IncrementalFilter? _filter = resource.Model.Endpoint.Incremental is { } incremental ? new IncrementalFilter(incremental) : null;

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="route">The way it came.</param>
    /// <param name="faults">What goes wrong with it.</param>
    /// <exception cref="RefusedRequestException">The API would refuse it.</exception>
    public Reply Answer(IncomingRequest request, Route route, IReadOnlyList<Fault> faults)
    {
        if (authentication.Missing(request) is { } missing)
        {
            throw new RefusedRequestException(401, missing);
        }

        var values = route.ValuesOf(request);
        var seen = resource.Set().Seen(values) ?? throw new RefusedRequestException(404, WithoutParent(values));
        var all = _filter?.Apply(seen, values) ?? seen;
        var most = faults.Aggregate(int.MaxValue, static (capped, fault) => fault.Cap(capped));
        var asked = responder.Read(request, all, new PageLimits(pageSize, most));
        var page = new PageSlice(all, asked.Start, asked.Size, Loops: faults.Any(static fault => fault.Loops));
        var answer = new AnswerBuilder(template);
        responder.Tell(page, request, answer);
        return answer.Build([.. page.Records.Select(record => faults.Aggregate(record?.DeepClone(), static (changed, fault) => fault.Change(changed)))]);
    }

    private string WithoutParent(IReadOnlyList<KeyValuePair<TextPart, string>> values)
    {
        var named = values.Where(static value => value.Key.Kind == TextPartKind.Parent).Select(static value => $"{value.Key.Value} = {value.Value}");
        return $"'{resource.Name}' is read below records of '{resource.Model.Parent!.Resource}', and none has {string.Join(", ", named.DefaultIfEmpty("what the request says: it names no parent"))}.";
    }
}
