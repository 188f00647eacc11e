using System.Text;
using Microsoft.Extensions.Logging;
using RestSource.Diagnostics;
using RestSource.Json;
using RestSource.Reading;

namespace RestSource.Parents;

/// <summary>Gives parent records their turn, in their order. One serves one read.</summary>
internal sealed class ParentTurns<TParent>(ParentLink<TParent> link, ILogger logger)
{
    /// <summary>Gets how many records had their turn.</summary>
    public int Parents { get; private set; }

    /// <summary>Gets how many were passed over.</summary>
    public int Skipped { get; private set; }

    /// <summary>Gives the turns of a page.</summary>
    /// <param name="page">The parents.</param>
    /// <param name="from">Where a read that goes on begins on this page; <see langword="null"/> for its first record.</param>
    /// <exception cref="ParentFieldException">A field has no value that requests can carry.</exception>
    /// <exception cref="PaginationException">The record on which an earlier read stood is no longer on the page.</exception>
    public IEnumerable<ParentTurn<TParent>> Of(Page<TParent> page, ParentPlace? from)
    {
        var (own, following) = page.Place is { } found
            ? (found.Own, found.Following)
            : throw new InvalidOperationException("Parents come from a read, which tells where their page stands.");
        var values = page.Items.Select(link.ValuesOf).ToArray();
        var begin = from is null ? 0 : Find(values, from);
        for (var index = begin; index < values.Length; index++)
        {
            var name = link.NameOf(page.Items[index], index, own.Shown);
            var place = PlaceOf(index) with { Child = index == begin ? from?.Child : null };
            if (link.FaultIn(page.Items[index], values[index]) is { } fault)
            {
                PassOver(name, fault, place);
                continue;
            }

            Parents++;
            var next = index + 1 < values.Length ? PlaceOf(index + 1) : following is null ? null : ParentPlace.StartOf(following);
            yield return new(new(page.Items[index], values[index]), name, place, next?.ToToken(), Parents, Skipped);
        }

        ParentPlace PlaceOf(int index) => new(own, index, CheckOf(values[index]), Child: null);
    }

    private void PassOver(string name, ParentFieldFault fault, ParentPlace place)
    {
        if (!link.SkipsMissing || !fault.IsMissing)
        {
            var exception = new ParentFieldException(link.Resource, link.Parent, fault);
            exception.LocateInWalk(link.Resource, place.ToToken(), name);
            throw exception;
        }

        Skipped++;
        logger.ParentSkipped(link.Resource, name, fault.Field);
    }

    /// <summary>Records may have come or gone meanwhile, so the place alone does not tell which one an earlier read stood on.</summary>
    private int Find(RequestValue[][] values, ParentPlace from)
    {
        if (from.Check is not { } check || (from.Index < values.Length && CheckOf(values[from.Index]) == check))
        {
            return from.Index;
        }

        var index = Array.FindIndex(values, record => CheckOf(record) == check);
        if (index >= 0 || from.Child is null)
        {
            return index >= 0 ? index : from.Index;
        }

        var exception = new PaginationException(
            link.Resource, $"the record of {link.Parent.Name} below which the earlier read stood is no longer on its page. Begin that page anew with the token below, or begin at the first.");
        exception.LocateInWalk(link.Resource, ParentPlace.StartOf(from.Page).ToToken(), parent: null);
        throw exception;
    }

    private static uint CheckOf(RequestValue[] values)
    {
        var fingerprint = default(PageFingerprint);
        foreach (var value in values)
        {
            fingerprint.Append(Encoding.UTF8.GetBytes(value.ToString()));
            fingerprint.Append([0]);
        }

        return unchecked((uint)fingerprint.Value);
    }
}
