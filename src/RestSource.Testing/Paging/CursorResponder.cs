using System.Text.Json;
using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Answers;
using RestSource.Testing.Serving;

namespace RestSource.Testing.Paging;

/// <summary>Paginator <c>cursor</c>: the body gives what to ask for the next page by.</summary>
internal sealed class CursorResponder(PaginatorModel.Cursor paginator) : PageResponder
{
    private const string UsualName = "page_token";

    /// <inheritdoc />
    public override PageRequest Read(IncomingRequest request, IReadOnlyList<JsonNode?> all, PageLimits limits)
    {
        var target = paginator.CursorTarget;
        var token = target.Kind == RequestTargetKind.QueryMembers
            ? request.QueryNames.Select(request.Query).FirstOrDefault(static value => value is not null && value.StartsWith(PageToken.Of(0)[..^1], StringComparison.Ordinal))
            : RequestNumbers.Text(request, target);
        return new PageRequest(PageToken.StartOf(token, $"'{target.Name}'"), PageSize.AskedBy(request, limits));
    }

    /// <inheritdoc />
    public override void Tell(PageSlice page, IncomingRequest request, AnswerBuilder answer)
    {
        answer.Tell(paginator.CursorPath, page.HasMore ? CursorOf(page.Next, answer.Template) : null);
        RangeEnd.TellMore(answer, paginator.HasMorePath, page.HasMore);
    }

    private JsonNode CursorOf(long next, AnswerTemplate template)
    {
        var token = JsonValue.Create(PageToken.Of(next));
        if (paginator.CursorTarget.Kind != RequestTargetKind.QueryMembers)
        {
            return token;
        }

        var shown = template.At(paginator.CursorPath) as JsonObject;
        var name = shown?.FirstOrDefault(static member => member.Value?.GetValueKind() == JsonValueKind.String).Key ?? UsualName;
        return new JsonObject { [name] = token };
    }
}
