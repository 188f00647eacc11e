using RestSource.TestKit.Faults.Laboratory;

namespace RestSource.Reliability.Tests.Reading;

/// <summary>What clients left behind that are gone.</summary>
/// <param name="Answers">How many answers of the server they did not let go of.</param>
/// <param name="Timers">How many timers of the clock are set.</param>
internal sealed record Leftovers(int Answers, int Timers)
{
    /// <summary>Gets what everybody is to leave.</summary>
    public static Leftovers None { get; } = new(0, 0);

    /// <summary>Tells what the clients of an experiment left.</summary>
    public static Leftovers Of(Experiment experiment) => new(experiment.OpenAnswers, experiment.Timers);
}
