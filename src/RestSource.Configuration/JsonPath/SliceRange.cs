using RestSource.Configuration.Model;

namespace RestSource.Configuration.JsonPath;

/// <summary>The items of a slice (RFC 9535, section 2.3.4.2.2).</summary>
internal static class SliceRange
{
    /// <summary>The positions in an array of <paramref name="count"/> items, in the slice's order.</summary>
    public static IEnumerable<int> Positions(SelectorStep.Slice slice, int count)
    {
        var isForward = slice.Step > 0;
        var (first, last) = isForward ? (0, count) : (-1, count - 1);
        var start = Bound(slice.Start, isForward ? first : last);
        var end = Bound(slice.End, isForward ? last : first);
        for (long position = start; slice.Step != 0 && (isForward ? position < end : position > end); position += slice.Step)
        {
            yield return (int)position;
        }

        int Bound(int? written, int otherwise) =>
            written is not { } bound ? otherwise : Math.Min(Math.Max(bound < 0 ? count + bound : bound, first), last);
    }
}
