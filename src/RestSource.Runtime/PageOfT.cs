using RestSource.Reading;

namespace RestSource;

/// <summary>One page of records, as one response held them.</summary>
/// <param name="items">The records, in the order in which they came.</param>
/// <typeparam name="T">The record.</typeparam>
public sealed class Page<T>(IReadOnlyList<T> items) : Page
{
    /// <summary>Gets the records, in the order in which they came.</summary>
    public IReadOnlyList<T> Items { get; } = items;

    /// <inheritdoc />
    public override int Count => Items.Count;

    /// <summary>Gets what of the page is still to come; <see langword="null"/> for a whole page and for the last part of one.</summary>
    internal PageRest<T>? Rest { get; set; }

    /// <inheritdoc />
    internal override bool IsPart => Rest is not null;

    /// <summary>Gives the page as a read hands it on.</summary>
    /// <param name="items">Its records, without those that are left out.</param>
    /// <param name="place">Where the read found it.</param>
    internal Page<T> InItsPlace(IReadOnlyList<T> items, PagePlace place) => new(items)
    {
        Total = Total,
        HasMore = HasMore,
        NextCursor = NextCursor,
        Next = Next,
        PageNumber = PageNumber,
        IsIgnored = IsIgnored,
        Place = place,
        Transfer = Transfer,
    };
}
