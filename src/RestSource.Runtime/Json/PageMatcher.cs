using System.Text.Json;

namespace RestSource.Json;

/// <summary>Matches a body's values against the page's selectors, one level at a time, while the body streams by.</summary>
/// <remarks>A role "leads to" a value when the selector's first steps do; it has "arrived" when no step is left.</remarks>
internal sealed class PageMatcher
{
    private readonly (PageRoles Role, JsonSelector Selector)[] _selectors;
    private readonly PageRoles[] _inside = new PageRoles[JsonLocation.MaxDepth + 1];

    /// <summary>Begins a body.</summary>
    /// <param name="records">Where the records are.</param>
    /// <param name="paging">Where what the paginator reads is.</param>
    public PageMatcher(JsonSelector records, PageSelectors paging) => _selectors = paging.RolesWith(records);

    /// <summary>The roles that lead to the root.</summary>
    public PageRoles Root => _selectors.Aggregate(PageRoles.None, (roles, pair) => roles | pair.Role);

    /// <summary>The roles that lead to a member of the object at a depth.</summary>
    /// <param name="depth">The levels that are open.</param>
    /// <param name="reader">Stands on the member's name.</param>
    public PageRoles OfMember(int depth, ref Utf8JsonReader reader)
    {
        var roles = PageRoles.None;
        foreach (var (role, selector) in _selectors)
        {
            if (_inside[depth].Has(role) && selector.Steps[depth - 1].MatchesMember(ref reader))
            {
                roles |= role;
            }
        }

        return roles;
    }

    /// <summary>The roles that lead to an item of the array at a depth.</summary>
    /// <param name="depth">The levels that are open.</param>
    /// <param name="index">The item, from 0.</param>
    public PageRoles OfItem(int depth, long index)
    {
        var roles = PageRoles.None;
        foreach (var (role, selector) in _selectors)
        {
            if (_inside[depth].Has(role) && selector.Steps[depth - 1].MatchesItem(index))
            {
                roles |= role;
            }
        }

        return roles;
    }

    /// <summary>Those of the roles that lead to a value which have no step left there.</summary>
    /// <param name="leading">The roles that lead to the value.</param>
    /// <param name="depth">The levels that are open around it.</param>
    public PageRoles Arrived(PageRoles leading, int depth)
    {
        var roles = PageRoles.None;
        foreach (var (role, selector) in _selectors)
        {
            if (leading.Has(role) && selector.Steps.Length == depth)
            {
                roles |= role;
            }
        }

        return roles;
    }

    /// <summary>Notes which roles lead on into the object or array that was just opened.</summary>
    /// <param name="depth">The levels that are open, this one included.</param>
    /// <param name="roles">The roles.</param>
    public void Enter(int depth, PageRoles roles) => _inside[depth] = roles;

    /// <summary>Whether the array at a depth is a list of records.</summary>
    /// <param name="depth">The levels that are open; 0 for none.</param>
    public bool IsRecordList(int depth) => _inside[depth].Has(PageRoles.RecordList);

    /// <summary>Whether the array at a depth is a list of records, and nothing else that the page wants is inside it.</summary>
    /// <param name="depth">The levels that are open; 0 for none.</param>
    public bool HoldsOnlyRecords(int depth) => _inside[depth] == PageRoles.RecordList;

    /// <summary>Whether the records are every child of a value: an empty one, or null, holds them all.</summary>
    /// <param name="roles">The roles that lead to the value.</param>
    /// <param name="depth">The levels that are open around it.</param>
    public bool RecordsAreEveryChild(PageRoles roles, int depth)
    {
        var steps = _selectors[0].Selector.Steps;
        return roles.Has(PageRoles.Records) && depth < steps.Length && steps[depth].PicksItems;
    }

    /// <summary>The same of the innermost open object or array.</summary>
    /// <param name="depth">The levels that are open.</param>
    public bool RecordsAreEveryChild(int depth) => RecordsAreEveryChild(_inside[depth], depth - 1);
}
