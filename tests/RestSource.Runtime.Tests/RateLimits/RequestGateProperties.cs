using FsCheck;
using FsCheck.Fluent;
using RestSource.RateLimits;
using RestSource.Reading;
using RestSource.TestKit.Time;
using RestSource.Tests.Http;

namespace RestSource.Tests.RateLimits;

/// <summary>Whatever comes, leaves and is said: the gate keeps rate, order and pauses.</summary>
public class RequestGateProperties
{
    private static readonly Gen<(int Kind, int Milliseconds)> Event =
        from kind in Gen.Frequency((6, Gen.Constant(0)), (4, Gen.Constant(1)), (1, Gen.Constant(2)), (1, Gen.Constant(3)))
        from milliseconds in Gen.Choose(0, 700)
        select (kind, milliseconds);

    private static readonly Gen<(double Rate, (int Kind, int Milliseconds)[] Events)> Cases =
        from rate in Gen.Elements(0.5, 1.0, 2.5, 3.0, 7.0, 40.0)
        from events in Event.ArrayOf(60)
        select (rate, events);

    [Fact]
    public void Gate_KeepsRateOrderAndPauses() => Prop.ForAll(Cases.ToArbitrary(), static example => Play(example.Rate, example.Events)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static void Play(double rate, (int Kind, int Milliseconds)[] events)
    {
        var time = new ManualTimeProvider(skipUpTo: TimeSpan.Zero);
        var gate = new RequestGate(new RateLimit { RequestsPerSecond = rate }, time);
        var interval = TimeSpan.FromSeconds(1 / rate);
        var visits = new List<(DateTimeOffset Came, Task<TimeSpan> Entry, CancellationTokenSource Stop)>();
        var pauses = new List<(DateTimeOffset From, DateTimeOffset To)>();
        foreach (var (kind, milliseconds) in events)
        {
            switch (kind)
            {
                case 0:
                    var stop = new CancellationTokenSource();
                    visits.Add((time.GetUtcNow(), gate.EnterAsync(Shop.Policy(), ReadBudget.Unlimited, stop.Token).AsTask(), stop));
                    break;
                case 1:
                    time.Advance(TimeSpan.FromMilliseconds(milliseconds));
                    break;
                case 2 when visits.Count > 0:
                    visits[milliseconds % visits.Count].Stop.Cancel();
                    break;
                case 3:
                    gate.Pause(TimeSpan.FromMilliseconds(milliseconds));
                    pauses.Add((time.GetUtcNow(), time.GetUtcNow().AddMilliseconds(milliseconds)));
                    break;
            }
        }

        // One lets in no more than one at a time, since the clock stands still between.
        for (var step = 0; step <= visits.Count; step++)
        {
            time.Advance(interval + TimeSpan.FromSeconds(1));
        }

        var stays = Task.WhenAll(visits.Select(static visit => visit.Entry));
        Assert.True(((IAsyncResult)stays).AsyncWaitHandle.WaitOne(TimeSpan.FromMinutes(1)), "somebody waits for ever");
        var entries = visits.Where(static visit => visit.Entry.IsCompletedSuccessfully).Select(static visit => visit.Came + visit.Entry.Result).ToArray();

        Assert.All(visits, static visit => Assert.True(visit.Entry.IsCompletedSuccessfully || visit.Stop.IsCancellationRequested));
        Assert.Equal(entries.Order(), entries);
        Assert.All(entries.Zip(entries.Skip(1)), pair => Assert.True(pair.Second - pair.First >= interval));
        Assert.All(entries, entry => Assert.DoesNotContain(pauses, pause => entry > pause.From && entry < pause.To));
    }
}
