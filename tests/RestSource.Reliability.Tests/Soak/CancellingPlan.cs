using RestSource.TestKit.Faults;
using RestSource.TestKit.Server;

namespace RestSource.Reliability.Tests.Soak;

/// <summary>A plan of faults, at one of whose requests the reader gives up: while it waits for the answer.</summary>
/// <param name="plan">Which answers go wrong.</param>
/// <param name="last">At which request, counted from 1.</param>
/// <param name="stop">What the reader gives up by.</param>
internal sealed class CancellingPlan(FaultPlan plan, int last, CancellationTokenSource stop) : FaultPlan
{
    private int _requests;

    public override Fault? FaultOf(RecordedRequest request, int attempt)
    {
        if (++_requests == last)
        {
            // By another thread: what the reader does next is not the server's to wait for.
            _ = stop.CancelAsync();
        }

        return plan.FaultOf(request, attempt);
    }
}
