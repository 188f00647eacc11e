namespace RestSource.Testing.Faults;

/// <summary>The switches that are on, and how often each has been felt.</summary>
internal sealed class FaultBoard
{
    private readonly Lock _gate = new();
    private readonly List<Switch> _switches = [];

    /// <summary>Turns one on.</summary>
    public void Add(Fault fault)
    {
        lock (_gate)
        {
            _switches.Add(new Switch(fault));
        }
    }

    /// <summary>Turns all off.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _switches.Clear();
        }
    }

    /// <summary>What befalls a request for a resource: of the faults that answer in its place the first one, the others wait for the next request.</summary>
    public IReadOnlyList<Fault> Next(string resource)
    {
        lock (_gate)
        {
            var felt = new List<Fault>();
            foreach (var turned in _switches.Where(turned => turned.Fault.Resource is null || turned.Fault.Resource == resource))
            {
                var waits = turned.Fault.Replaces && felt.Exists(static fault => fault.Replaces);
                if (!waits && turned.Befalls())
                {
                    felt.Add(turned.Fault);
                }
            }

            return felt;
        }
    }

    private sealed class Switch(Fault fault)
    {
        private int _requests;

        public Fault Fault => fault;

        public bool Befalls()
        {
            var place = _requests++ - fault.After;
            return place >= 0 && (fault.Times is not { } times || place < times);
        }
    }
}
