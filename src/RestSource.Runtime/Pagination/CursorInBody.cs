namespace RestSource.Pagination;

/// <summary>Config key <c>cursor_path</c>: the cursor stands in the body.</summary>
public sealed class CursorInBody : NextPageReader
{
    internal override NextPage Read(PageAnswer answer) => new(Cursor: answer.InBody);
}
