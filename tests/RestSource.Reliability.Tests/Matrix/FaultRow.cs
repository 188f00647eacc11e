using RestSource.Reliability.Tests.Reading;
using RestSource.TestKit.Faults;
using RestSource.TestKit.Faults.Model;

namespace RestSource.Reliability.Tests.Matrix;

/// <summary>A fault, and what is to become of the reads that meet it.</summary>
/// <param name="Make">Makes the fault, for an API.</param>
/// <param name="Once">When it befalls a page once.</param>
/// <param name="ForGood">When it befalls a page at every try, until another client goes on.</param>
/// <param name="WithoutRetries">When it befalls a page once, and the config says to ask once.</param>
internal sealed record FaultRow(Func<ModelApi, Fault> Make, Expectation Once, Expectation ForGood, Expectation WithoutRetries)
{
    /// <summary>Gets the name of the fault.</summary>
    public string Name { get; } = Make(new ModelApi(count: 1)).Name;

    /// <summary>Gets more words for the table where a fault has several rows.</summary>
    public string Where { get; init; } = "";

    /// <summary>Gets which kinds of read it is tried on.</summary>
    public Func<ReadKind, bool> Kinds { get; init; } = static _ => true;

    /// <summary>Gets a value indicating whether it befalls all pages instead of one.</summary>
    public bool OnEveryPage { get; init; }

    /// <summary>Gets which page it befalls, counted from 1; <see langword="null"/> for the one that suits the kind of read.</summary>
    public int? Page { get; init; }

    /// <inheritdoc />
    public override string ToString() => Name + Where;

    /// <summary>A fault of the moment, which asking again overcomes.</summary>
    public static FaultRow Passing<T>(Fault fault)
        where T : RestSourceException =>
        new(_ => fault, Expectation.Whole, Expectation.Fails<T>(), Expectation.Fails<T>());

    /// <summary>A fault that asking again would not overcome, so nobody does.</summary>
    public static FaultRow Lasting<T>(Fault fault)
        where T : RestSourceException =>
        new(_ => fault, Expectation.Fails<T>(), Expectation.Fails<T>(), Expectation.Fails<T>());

    /// <summary>An oddity that is no harm.</summary>
    public static FaultRow Harmless(Fault fault) => new(_ => fault, Expectation.Whole, Expectation.Whole, Expectation.Whole);
}
