using RestSource.Loading;
using RestSource.Loading.Postgres;
using RestSource.Loading.Sqlite;
using SampleConsole;
using Samples.Sync;

return await Sample.RunAsync("Sync", SampleCredential.ApiKey, SyncOption.All, args, static async (sample, cancellationToken) =>
{
    SyncOption.ChangeRecords(sample);
    await using var source = SyncSource.Create(new SyncOptions
    {
        BaseUrl = sample.BaseUrl,
        ApiKey = sample.ApiKey,
    });

    // One file, beside the program: delete it to load everything anew.
    LoadDestination destination = sample[SyncOption.Postgres] is { } connection
        ? new PostgresDestination(connection) { Schema = "sync" }
        : new SqliteDestination(Path.Combine(AppContext.BaseDirectory, "sync.db"));
    try
    {
        var result = await LoadBars.ShowAsync(sample.Screen, progress => source.LoadAsync(destination, progress, cancellationToken));
        ChangeTable.Write(sample.Screen, result);
        sample.Say($"Load {result.LoadId} into {destination.Name}: {result.Ledger.Records:N0} records, {result.Ledger.Retries:N0} retries, {result.Elapsed.TotalSeconds:F1} s.");
    }
    catch (LoadException exception)
    {
        throw new SampleFailedException(exception.Message, exception);
    }
});
