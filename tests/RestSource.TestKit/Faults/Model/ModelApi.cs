using System.Globalization;
using RestSource.TestKit.Server;

namespace RestSource.TestKit.Faults.Model;

/// <summary>An API that is as it should be: records that are known, by every kind of paging.</summary>
/// <param name="count">How many records there are, of the ids 1 to that many.</param>
/// <param name="pageSize">The most that the server puts in a page.</param>
/// <param name="padding">How many bytes more a record has.</param>
public sealed class ModelApi(int count, int pageSize = 4, int padding = 0)
{
    /// <summary>The most that is below one record of <c>projects</c>.</summary>
    private const int TasksPerProject = 100;

    private readonly Lock _gate = new();
    private readonly List<int> _ids = [.. Enumerable.Range(1, count)];

    /// <summary>Gets the ids of the records, in their order.</summary>
    public IReadOnlyList<int> Ids
    {
        get
        {
            lock (_gate)
            {
                return [.. _ids];
            }
        }
    }

    /// <summary>Gets the ids of the records below those of <c>projects</c>, in their order: of each project as many as its own id, at most 5.</summary>
    public IReadOnlyList<int> TaskIds => [.. Ids.SelectMany(TasksOf)];

    /// <summary>Puts a record before all others.</summary>
    public void InsertAtFront()
    {
        lock (_gate)
        {
            _ids.Insert(0, _ids.Count + 1);
        }
    }

    /// <summary>Takes away the record before all others.</summary>
    public void DeleteAtFront()
    {
        lock (_gate)
        {
            _ids.RemoveAt(0);
        }
    }

    /// <summary>Answers a request as it should be answered.</summary>
    public Reply Answer(RecordedRequest request)
    {
        var asked = new ModelRequest(request);
        var page = new ModelPage(Ids, pageSize, padding);
        return asked.Segments switch
        {
            ["counted"] => page.WithTotal(asked.Number("offset", 0), asked.Number("limit", pageSize)),
            ["uncounted"] => page.Alone(asked.Number("offset", 0), asked.Number("limit", pageSize)),
            ["searched"] => page.WithTotal(asked.InBody("offset", 0), asked.InBody("limit", pageSize)),
            ["numbered"] => page.WithPages(asked.Number("page", 1)),
            ["cursor"] => page.WithCursor(asked.Cursor("cursor")),
            ["head_cursor"] => page.WithCursorInHead(asked.Cursor("cursor")),
            ["linked"] or ["guessed"] => page.WithLink(asked.Number("from", 0)),
            ["head_linked"] => page.WithLinkInHead(asked.Number("from", 0)),
            ["whole"] => page.Alone(0, int.MaxValue),
            ["changes"] => page.Since(asked.Number("after", 0), asked.Number("page", 1)),
            ["projects"] => page.WithTotal(asked.Number("offset", 0), asked.Number("limit", pageSize)),
            ["projects", var project, "tasks"] =>
                new ModelPage([.. TasksOf(int.Parse(project, CultureInfo.InvariantCulture))], pageSize, padding).WithTotal(asked.Number("offset", 0), asked.Number("limit", pageSize)),
            _ => Reply.Of(404, "no such resource"),
        };
    }

    private static IEnumerable<int> TasksOf(int project) => Enumerable.Range(1, Math.Min(project, 5)).Select(task => (project * TasksPerProject) + task);
}
