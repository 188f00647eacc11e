using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

/// <summary>What records leave for those after them, in the same body and in later ones: a <see cref="ColumnMemory"/> for each column.</summary>
/// <remarks>Serves one body at a time: it is not safe for several threads.</remarks>
/// <param name="sharesTexts">Whether equal texts of a column may be one string: see <see cref="RestSourceOptions.SharesTexts"/>.</param>
public sealed class RecordMemory(bool sharesTexts = true)
{
    private const int FewColumns = 8;

    private ColumnMemory[] _columns = [];
    private UnknownFields? _unknown;

    /// <summary>Gets whether equal texts of a column may be one string.</summary>
    internal bool SharesTexts => sharesTexts;

    /// <summary>Gets the fields of earlier records that are not declared.</summary>
    internal UnknownFields Unknown => _unknown ??= new UnknownFields();

    /// <summary>Gets the memory of a column.</summary>
    /// <param name="column">The column's number, from 0.</param>
    public ref ColumnMemory this[int column]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var columns = _columns;
            if ((uint)column < (uint)columns.Length)
            {
                return ref columns[column];
            }

            return ref Grow(column);
        }
    }

    /// <summary>The memory of the record in a column.</summary>
    /// <param name="memory">The column's.</param>
    internal static RecordMemory Of(ref ColumnMemory memory) => memory.Record ??= new RecordMemory(!memory.ForgetsTexts);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref ColumnMemory Grow(int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        var known = _columns.Length;
        Array.Resize(ref _columns, Math.Max(column + 1, Math.Max(FewColumns, 2 * known)));
        foreach (ref var added in _columns.AsSpan(known))
        {
            added.ForgetsTexts = !sharesTexts;
        }

        return ref _columns[column];
    }
}
