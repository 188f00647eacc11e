using RestSource.Reliability.Tests.Reading;
using RestSource.TestKit.Faults;
using RestSource.TestKit.Faults.Laboratory;
using RestSource.TestKit.Faults.Model;

namespace RestSource.Reliability.Tests.FaultyReads;

/// <summary>A read that a seed makes up: of how many records, in pages of which size, in which way, and how often what goes wrong.</summary>
internal sealed class FaultyRead
{
    /// <summary>After so many clients the server is well, so that every read comes to an end.</summary>
    private const int FaultyClients = 8;

    private readonly int _seed;
    private readonly int _records;
    private readonly int _pageSize;
    private readonly double _rate;
    private readonly IReadOnlyList<Fault> _faults;

    public FaultyRead(int seed)
    {
        var random = new Random(seed);
        var kinds = random.Next(4) == 0 ? ReadKinds.Once : ReadKinds.Retrying;
        _seed = seed;
        Kind = kinds[random.Next(kinds.Count)];
        _records = random.Next(Kind.Path.StartsWith("/projects", StringComparison.Ordinal) ? 8 : 25);
        _pageSize = random.Next(1, 7);
        _rate = random.NextDouble() * 0.6;
        _faults = random.Next(3) == 0 ? PossibleFaults.All(random) : PossibleFaults.Passing(random);
    }

    /// <summary>Gets how it reads.</summary>
    public ReadKind Kind { get; }

    /// <summary>Gets what it reads.</summary>
    public ModelApi Api => new(_records, _pageSize);

    /// <summary>Reads until a client comes to the end.</summary>
    public Task<TrialResult> RunAsync(FaultLaboratory laboratory) => new Trial(laboratory, Kind, Api).RunAsync(PlanOf);

    /// <summary>Gives what goes wrong for a client, counted from 0.</summary>
    public FaultPlan PlanOf(int client) => client < FaultyClients ? new SeededFaults(unchecked((_seed * 31) + client), _rate, _faults) : FaultPlan.None;

    /// <inheritdoc />
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"seed {_seed}: {Kind}, {_records} records, pages of {_pageSize}, {_rate:P0} of {_faults.Count} faults");
}
