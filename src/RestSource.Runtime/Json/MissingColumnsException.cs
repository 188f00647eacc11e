using System.Text.Json;

namespace RestSource.Json;

/// <summary>A record lacks columns that are not nullable.</summary>
/// <param name="columns">Their names.</param>
/// <param name="message">What is to be said of it.</param>
internal sealed class MissingColumnsException(IReadOnlyList<string> columns, string message) : JsonException(message)
{
    /// <summary>Gets the names of the columns.</summary>
    public IReadOnlyList<string> Columns => columns;
}
