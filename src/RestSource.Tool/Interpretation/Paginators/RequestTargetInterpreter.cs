using RestSource.Configuration.Model;
using RestSource.Http;

namespace RestSource.Tool.Interpretation.Paginators;

/// <summary>Writes values of a paginator where they go.</summary>
internal static class RequestTargetInterpreter
{
    /// <summary>Writes a number.</summary>
    public static void Write(this RequestTarget target, PageRequest request, long value)
    {
        if (target.Kind == RequestTargetKind.Query)
        {
            request.AddQuery(target.Name, value);
        }
        else
        {
            request.SetBody(target.Name, value);
        }
    }

    /// <summary>Writes a cursor: a text in a query parameter; elsewhere, whatever JSON value it came as. None is written for the first page.</summary>
    public static void Write(this RequestTarget target, PageRequest request, PageCursor? cursor)
    {
        switch (target.Kind)
        {
            case RequestTargetKind.Query:
                request.AddQuery(target.Name, cursor?.Text);
                break;
            case RequestTargetKind.Body:
                request.SetBody(target.Name, cursor);
                break;
            default:
                request.AddQueryMembers(cursor);
                break;
        }
    }
}
