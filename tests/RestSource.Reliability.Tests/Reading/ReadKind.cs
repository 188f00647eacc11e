using Consumer.Model;
using RestSource.TestKit.Faults.Model;

namespace RestSource.Reliability.Tests.Reading;

/// <summary>One way to read, as a user would.</summary>
/// <param name="Name">In words, for messages.</param>
/// <param name="Read">Gives the keys of the records, from a token on or from the first.</param>
/// <param name="Path">How paths of requests begin of whose pages one meets a fault.</param>
internal sealed record ReadKind(string Name, Func<ModelSource, string?, ReadOptions, CancellationToken, IAsyncEnumerable<long>> Read, string Path)
{
    /// <summary>Gets which of those pages meets it, counted from 1.</summary>
    public int Page { get; init; } = 2;

    /// <summary>Gets how the read goes about it.</summary>
    public ReadOptions Options { get; init; } = new();

    /// <summary>Gets how many bytes make a part of a long page; <see langword="null"/> for the runtime's own choice, which takes these pages whole.</summary>
    public int? PartLength { get; init; }

    /// <summary>Gets a value indicating whether the server says how many records there are.</summary>
    public bool HasTotal { get; init; }

    /// <summary>Gets a value indicating whether pages are found by what the page before says: by link or cursor.</summary>
    public bool IsLed { get; init; }

    /// <summary>Gets a value indicating whether the server says how many pages there are.</summary>
    public bool HasPages { get; init; }

    /// <summary>Gets a value indicating whether the method is POST.</summary>
    public bool IsPost { get; init; }

    /// <summary>Gets which records there are.</summary>
    public Func<ModelApi, IEnumerable<int>> Expected { get; init; } = static api => api.Ids;

    /// <inheritdoc />
    public override string ToString() => Name;
}
