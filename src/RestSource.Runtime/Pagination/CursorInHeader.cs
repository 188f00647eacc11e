namespace RestSource.Pagination;

/// <summary>Config key <c>cursor_key</c>: the cursor stands in a header; one that is absent or empty ends the read.</summary>
public sealed class CursorInHeader : NextPageReader
{
    private readonly string _name;

    /// <summary>Says which header.</summary>
    /// <param name="name">Its name, whatever the case.</param>
    public CursorInHeader(string name) => _name = name;

    internal override NextPage Read(PageAnswer answer) =>
        answer.Headers.NonValidated.TryGetValues(_name, out var values) && values.ToString().Trim() is { Length: > 0 } cursor
            ? new NextPage(Cursor: cursor)
            : default;
}
