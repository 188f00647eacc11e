using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace DemoApi.Requests;

/// <summary>The part of a list that a request asks for.</summary>
/// <param name="Offset">The position of the first record, from 0.</param>
/// <param name="Limit">The most records wanted.</param>
internal readonly record struct PageQuery(int Offset, int Limit)
{
    private const int DefaultLimit = 20;

    /// <summary>Reads <c>offset</c> (default 0) and <c>limit</c> (default 20). False when one is not a number that fits.</summary>
    public static bool TryRead(IQueryCollection query, out PageQuery page)
    {
        var offset = Read(query, "offset", whenAbsent: 0, smallest: 0);
        var limit = Read(query, "limit", whenAbsent: DefaultLimit, smallest: 1);
        page = new PageQuery(offset ?? 0, limit ?? DefaultLimit);
        return offset is not null && limit is not null;
    }

    /// <summary>The positions of the records that a list gives for this query.</summary>
    /// <param name="positions">Those of the records that are asked for, in order.</param>
    /// <param name="cap">The most records of one page.</param>
    public IEnumerable<int> PositionsIn(IReadOnlyList<int> positions, int cap) => positions.Skip(Offset).Take(Math.Min(Limit, cap));

    private static int? Read(IQueryCollection query, string name, int whenAbsent, int smallest)
    {
        if (!query.TryGetValue(name, out var text))
        {
            return whenAbsent;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= smallest
            ? value
            : null;
    }
}
