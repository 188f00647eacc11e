namespace RestSource.Loading;

/// <summary>A column that a table of the destination has already.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, in the database's words.</param>
public sealed record ExistingColumn(string Name, string Type);
