using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Answers;
using RestSource.Testing.Serving;

namespace RestSource.Testing.Paging;

/// <summary>Paginator <c>cursor</c> by a value of the records: the next page begins behind the record that has it.</summary>
internal sealed class RecordCursorResponder(PaginatorModel.Cursor paginator, RecordCursor cursor) : PageResponder
{
    /// <inheritdoc />
    public override PageRequest Read(IncomingRequest request, IReadOnlyList<JsonNode?> all, PageLimits limits)
    {
        var asked = PageSize.AskedBy(request, limits);
        if (RequestNumbers.Text(request, paginator.CursorTarget) is not { } text)
        {
            return new PageRequest(0, asked);
        }

        var place = all.TakeWhile(record => NodeSelection.First(record, cursor.Path) is not { } value || NodeSelection.TextOf(value) != text).Count();
        return place < all.Count
            ? new PageRequest(place + 1, asked)
            : throw new RefusedRequestException(400, $"'{paginator.CursorTarget.Name}' is '{cursor.Path.Text}' of no record.");
    }

    /// <inheritdoc />
    public override void Tell(PageSlice page, IncomingRequest request, AnswerBuilder answer) => RangeEnd.TellMore(answer, paginator.HasMorePath, page.HasMore);
}
