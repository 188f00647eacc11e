using System.Globalization;
using SampleConsole;

namespace Samples.Sync;

/// <summary>What the command line of this sample takes beside the API.</summary>
internal static class SyncOption
{
    /// <summary>Gets where to load into.</summary>
    public static SampleOption Postgres { get; } = new("--postgres", "<connection>", "The PostgreSQL database to load into, as Npgsql takes it. Without it: sync.db, a SQLite file beside the program.");

    /// <summary>Gets how much the demo API changes before it is read.</summary>
    public static SampleOption Changes { get; } = new("--changes", "<count>", "So many projects, and as many time entries, change in the demo API before they are read.");

    /// <summary>Gets both.</summary>
    public static IReadOnlyList<SampleOption> All { get; } = [Postgres, Changes];

    /// <summary>Changes as many records of the demo API as the command line says.</summary>
    public static void ChangeRecords(SampleRun sample)
    {
        if (sample[Changes] is not { } written)
        {
            return;
        }

        if (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            throw new SampleFailedException($"{Changes.Flag} needs a whole number.");
        }

        sample.ChangeRecords("projects", count);
        sample.ChangeRecords("time_entries", count);
    }
}
