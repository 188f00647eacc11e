namespace RestSource.Reliability.Tests.Matrix;

/// <summary>What became of the reads that met a fault.</summary>
/// <param name="Row">The fault.</param>
/// <param name="Once">How many reads met it once.</param>
/// <param name="ForGood">How many met it at every try.</param>
/// <param name="WithoutRetries">How many met it once and asked once.</param>
/// <param name="Problems">What was not as expected.</param>
internal sealed record RowResult(FaultRow Row, int Once, int ForGood, int WithoutRetries, IReadOnlyList<string> Problems)
{
    /// <summary>Gets how many reads there were.</summary>
    public int Reads => Once + ForGood + WithoutRetries;
}
