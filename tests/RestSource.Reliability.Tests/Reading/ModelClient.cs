using Consumer.Model;
using RestSource.Reliability.Tests.Secrets;
using RestSource.TestKit.Faults.Laboratory;

namespace RestSource.Reliability.Tests.Reading;

/// <summary>Makes the clients of an experiment, each with sockets of its own, as those of separate processes.</summary>
internal static class ModelClient
{
    /// <summary>Opens one.</summary>
    /// <param name="experiment">Whose server and clock it has.</param>
    /// <param name="kind">How it is going to read.</param>
    /// <param name="watch">What hears its log.</param>
    public static ModelSource Open(Experiment experiment, ReadKind kind, SecretWatch watch)
    {
        var options = new ModelOptions
        {
            BaseUrl = experiment.BaseUrl,
            ApiKey = SecretWatch.Secret,
            TimeProvider = experiment.Time,
            Randomizer = static () => 0.5,
            PrimaryHandler = experiment.CreateHandler,
            LoggerFactory = watch,
        };
        options.PartLength = kind.PartLength ?? options.PartLength;
        return ModelSource.Create(options);
    }
}
