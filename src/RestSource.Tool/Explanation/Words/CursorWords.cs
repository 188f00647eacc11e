using RestSource.Configuration.Model;

namespace RestSource.Tool.Explanation.Words;

/// <summary>Says from where to where an incremental read goes.</summary>
internal static class CursorWords
{
    /// <summary>Words config key <c>incremental</c>; nothing where every read reads all.</summary>
    public static IReadOnlyList<string> Of(ResourceModel resource) => resource.Endpoint.Incremental is not { } cursor ? [] :
    [
        $"the cursor is '{cursor.CursorPath.Text}'{(cursor.GoesDown ? ", and smaller values are later ones" : string.Empty)}",
        $"the first read begins {(cursor.InitialValue is { } initial ? $"at {TextWords.Of(initial)}" : "at the very first record")}{(cursor.StartIsOpen ? ", without what is exactly there" : string.Empty)}",
        .. cursor.EndValue is { } end ? new[] { $"every read ends {(cursor.EndIsClosed ? "with" : "before")} {TextWords.Of(end)}" } : [],
        resource.KeepsState
            ? $"each later read begins at the {(cursor.GoesDown ? "smallest" : "greatest")} value of the reads before{(cursor.Lag == 0 ? string.Empty : $", less {Counts.Of(cursor.Lag)} (lag)")}"
            : "no read remembers where it ended, so each one begins there",
        .. resource.KeepsState && !cursor.ForgetsRecords && !cursor.StartIsOpen ? new[] { "records at the start that came before, and are the same still, are left out" } : [],
        .. cursor.OnMissing switch
        {
            MissingCursor.Include => new[] { "records without the cursor are read too" },
            MissingCursor.Exclude => ["records without the cursor are left out"],
            _ => [],
        },
    ];
}
