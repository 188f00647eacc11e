using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Testing.Answers;

namespace RestSource.Testing.Paging;

/// <summary>A cursor that is a value of a page's last record, as in <c>data[-1].id</c>.</summary>
/// <param name="Path">Where in the record.</param>
internal sealed record RecordCursor(SelectorModel Path)
{
    /// <summary>Finds out whether a cursor is one; <see langword="null"/> when it stands beside the records.</summary>
    public static RecordCursor? Of(PaginatorModel.Cursor paginator, AnswerTemplate template)
    {
        var list = template.SelectorFor(isWrapped: paginator.HasMorePath is not null || paginator.CursorPath.Steps is [SelectorStep.Name, ..]).Steps;
        var steps = paginator.CursorPath.Steps;
        return steps.Count > list.Count && steps.Take(list.Count).SequenceEqual(list) && steps[list.Count] is SelectorStep.Index { Value: -1 }
            ? new RecordCursor(new SelectorModel(paginator.CursorPath.Text, steps.Skip(list.Count + 1).ToEquatableArray()))
            : null;
    }
}
