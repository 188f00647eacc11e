namespace RestSource.Reading;

/// <summary>Holds what a read came to against what the server claimed to have (<see cref="ReadOptions.Strict"/>).</summary>
internal static class RecordClaim
{
    /// <summary>Says that records are missing or too many; <see langword="null"/> when they are as many as claimed, or the read did not go to the end of them.</summary>
    /// <param name="ledger">The account of the whole read.</param>
    /// <param name="recordsBefore">How many of the server's records come before the place where it began.</param>
    public static string? FailureOf(ReadLedger ledger, long recordsBefore)
    {
        if (ledger.StopReason is StopReason.MaximumOffset or StopReason.OutOfRange || ledger.ClaimedTotal is not { } total)
        {
            return null;
        }

        var due = Math.Max(0, total - recordsBefore);
        var sent = ledger.Records + ledger.Discarded;
        return sent == due
            ? null
            : $"the server claims {due} records for this read, but sent {sent}. They may have changed meanwhile; read again, or read without Strict.";
    }
}
