using RestSource.TestKit.Faults;
using RestSource.TestKit.Faults.Connections;
using RestSource.TestKit.Faults.Content;
using RestSource.TestKit.Faults.Paging;
using RestSource.TestKit.Faults.Statuses;

namespace RestSource.Reliability.Tests.FaultyReads;

/// <summary>What may befall a read of chance. Lies that nobody could see through are none of them: they are rows of the matrix.</summary>
internal static class PossibleFaults
{
    /// <summary>Gets faults that a moment later are over.</summary>
    public static IReadOnlyList<Fault> Passing(Random random) =>
    [
        new SlowAnswer(TimeSpan.FromMinutes(random.Next(1, 100))),
        new SlowDrip(),
        new ManyChunks(random.Next(1, 20)),
        new InterimAnswers(),
        new OldAnswer(),
        new SilentServer(),
        new StallInHead(),
        new StallInBody(random.NextDouble()),
        new CutBeforeAnswer(Ending.Finish),
        new CutBeforeAnswer(Ending.Reset),
        new CutInHead(Ending.Finish),
        new CutInHead(Ending.Reset),
        new CutInBody(Ending.Finish, random.NextDouble()),
        new CutInBody(Ending.Reset, random.NextDouble()),
        new CutInChunks(random.NextDouble()),
        new NoLastChunk(),
        new OverstatedLength(),
        new UnderstatedLength(),
        new GarbageHead(),
        new GarbageGzip(),
        new DamagedGzip(),
        new CutGzip(),
        new CutJson(),
        new ByteOrderMark(),
        new DuplicateNames(),
        new ErrorStatus(500),
        new ErrorStatus(502),
        new ErrorStatus(503),
        new ErrorStatus(504),
        RateLimited.InSeconds,
        RateLimited.AsDate,
        RateLimited.InGarbage,
    ];

    /// <summary>Gets those, and such as a read gives up at.</summary>
    public static IReadOnlyList<Fault> All(Random random) =>
    [
        .. Passing(random),
        new ErrorStatus(400),
        new ErrorStatus(401),
        new ErrorStatus(404),
        new RedirectLoop(),
        RedirectedTo.AnotherHost,
        RedirectedTo.AFile,
        new HtmlPage(),
        new NotANumber(),
        new WrongType(),
        new NullRecord(),
        new InvalidUtf8(),
        new AppendedText(),
        new ErrorAsSuccess(),
        new EmptyBody(),
        new DeepNesting(depth: 1_000),
        ForeignLink.CloudMetadata,
        ForeignLink.AFile,
    ];
}
