namespace RestSource.Loading;

/// <summary>A load that the destination failed: which one, of which resource, at which table, why, and what to do. The tables are as before. No message holds a secret.</summary>
public class LoadException : Exception
{
    /// <summary>Reports it.</summary>
    /// <param name="destination">The name of the destination.</param>
    /// <param name="resource">Whose load it is.</param>
    /// <param name="table">At which table; <see langword="null"/> when it is about none.</param>
    /// <param name="cause">What is wrong, in a sentence.</param>
    /// <param name="advice">What to do.</param>
    /// <param name="innerException">What it comes of.</param>
    public LoadException(string destination, ResourceDescription resource, string? table, string cause, string advice, Exception? innerException = null)
        : base($"{resource} → {destination}{(table is null ? "" : $", table {table}")}: {cause}{Environment.NewLine}  What to do: {advice}", innerException)
    {
        Destination = destination;
        Resource = resource.Name;
        Table = table;
    }

    /// <summary>Gets the name of the destination.</summary>
    public string Destination { get; }

    /// <summary>Gets the name of the resource.</summary>
    public string Resource { get; }

    /// <summary>Gets the name of the table; <see langword="null"/> when it is about none.</summary>
    public string? Table { get; }
}
