using RestSource.TestKit.Server;

namespace RestSource.TestKit.Faults;

/// <summary>Which requests are answered wrongly. Asked for one request at a time.</summary>
public abstract class FaultPlan
{
    /// <summary>Gets the plan of a server that answers all requests as it should.</summary>
    public static FaultPlan None { get; } = new Nothing();

    /// <summary>Gives the fault of an answer; <see langword="null"/> for none.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="attempt">How often the same client asked for the same before.</param>
    public abstract Fault? FaultOf(RecordedRequest request, int attempt);

    private sealed class Nothing : FaultPlan
    {
        public override Fault? FaultOf(RecordedRequest request, int attempt) => null;
    }
}
