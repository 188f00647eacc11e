namespace RestSource.Loading.Crash.Tests.Kills;

/// <summary>When a load is killed.</summary>
/// <param name="Requests">How many requests it has sent by then; 0 counts from its beginning.</param>
/// <param name="Share">How much of a whole load's time has gone by since then, from 0 to 1.</param>
internal readonly record struct KillPoint(int Requests, double Share)
{
    // What comes after the last request of a resource is what tells: its rows are staged, its tables change, the commit.
    private const double AfterRequest = 0.03;

    /// <summary>Half of them anywhere in the load, half of them a little after one of its requests.</summary>
    /// <param name="random">Chooses.</param>
    /// <param name="requests">How many requests a whole load sends.</param>
    public static KillPoint Choose(Random random, int requests) =>
        random.Next(2) == 0 ? new(0, random.NextDouble()) : new(random.Next(1, requests + 1), AfterRequest * random.NextDouble());
}
