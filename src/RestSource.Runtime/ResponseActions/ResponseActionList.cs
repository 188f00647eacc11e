using System.Net;

namespace RestSource.ResponseActions;

/// <summary>Config key <c>response_actions</c>: of several entries that an answer fits, the first one counts.</summary>
internal sealed class ResponseActionList(IReadOnlyList<ResponseAction> actions)
{
    /// <summary>Lets handlers see the entries of the request that they send.</summary>
    public static readonly HttpRequestOptionsKey<ResponseActionList> Option = new("RestSource.ResponseActions");

    /// <summary>Whether an entry may fit an answer with this status. Nobody may send its request again before <see cref="DecideAsync"/> said so.</summary>
    public bool MayFit(HttpStatusCode status) => actions.Any(action => action.MayFit((int)status));

    /// <summary>Whether the first entry that may fit an answer with this status needs nothing but that.</summary>
    public bool Decides(HttpStatusCode status) => actions.FirstOrDefault(action => action.MayFit((int)status)) is { LooksAtBody: false };

    /// <summary>Finds the entry that an answer fits; <see langword="null"/> for none.</summary>
    /// <param name="status">The answer's status.</param>
    /// <param name="body">The answer's body, of which no more is read than the entries ask for.</param>
    /// <param name="cancellationToken">Ends the wait for the body.</param>
    public async ValueTask<ResponseAction?> DecideAsync(HttpStatusCode status, PeekStream body, CancellationToken cancellationToken)
    {
        foreach (var action in actions.Where(action => action.MayFit((int)status)))
        {
            if (!action.LooksAtBody || action.Fits(await body.PeekAsync(cancellationToken).ConfigureAwait(false)))
            {
                return action;
            }
        }

        return null;
    }
}
