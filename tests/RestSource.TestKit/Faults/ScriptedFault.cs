using RestSource.TestKit.Server;

namespace RestSource.TestKit.Faults;

/// <summary>A fault that befalls one page of a read.</summary>
/// <param name="fault">The fault.</param>
/// <param name="path">How paths begin whose pages count.</param>
/// <param name="page">Which of those is the victim, counted from 1 as they are first asked for; <see langword="null"/> for all of them.</param>
/// <param name="times">How often it befalls the page; then it is answered as it should be.</param>
public sealed class ScriptedFault(Fault fault, string path, int? page, int times = int.MaxValue) : FaultPlan
{
    private readonly List<string> _pages = [];
    private int _befallen;

    /// <summary>Gets a value indicating whether the fault has befallen anybody.</summary>
    public bool WasMet => _befallen > 0;

    /// <inheritdoc />
    public override Fault? FaultOf(RecordedRequest request, int attempt)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.Target.StartsWith(path, StringComparison.Ordinal))
        {
            return null;
        }

        var asked = request.Target + request.Body;
        if (!_pages.Contains(asked))
        {
            _pages.Add(asked);
        }

        return IsVictim(asked) && _befallen++ < times ? fault : null;
    }

    private bool IsVictim(string asked) => page is not { } number || (_pages.Count >= number && _pages[number - 1] == asked);
}
