using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using RestSource.Diagnostics;
using RestSource.Runs;
using RestSource.TestKit.Server;
using RestSource.Tests.Http;
using RestSource.Tests.Parents;

namespace RestSource.Tests.Diagnostics;

/// <summary>docs/observability.md lists what there is, and nothing else.</summary>
public class ObservabilityPageTests
{
    [Fact]
    public async Task Attributes_AreThoseThatSpansCarry()
    {
        using var spans = new SpanRecorder();
        await ReadInEveryWayAsync();

        string[] names = [.. ObservabilityPage.TableOf("span").Select(static row => row[0])];
        var carried = names.SelectMany(name => spans[name].SelectMany(static span => span.TagObjects).Select(tag => $"{tag.Key} on {name}")).Distinct();
        var listed = ObservabilityPage.TableOf("attribute").SelectMany(row => row[1] == "all"
            ? names.Select(name => $"{row[0]} on {name}")
            : row[1].Split(", ").Select(kind => $"{row[0]} on restsource.{kind}"));

        Assert.Equal(listed.Order(), carried.Order());
    }

    [Fact]
    public async Task Spans_AreOfTheKindsListed()
    {
        var kinds = new ConcurrentDictionary<string, (string Shown, string Kind)>();
        using var spans = new SpanRecorder();
        await ReadInEveryWayAsync();
        foreach (var (name, shown) in ObservabilityPage.TableOf("span").Select(static row => (row[0], row[1])))
        {
            var span = spans[name][0];
            kinds[name] = (shown.StartsWith("the method", StringComparison.Ordinal) ? shown.Replace("GET", span.DisplayName, StringComparison.Ordinal) : Shown(span), span.Kind.ToString().ToLowerInvariant());
        }

        Assert.Equal(ObservabilityPage.TableOf("span").Select(static row => (row[0], row[1], row[2])).Order(), kinds.Select(static kind => (kind.Key, kind.Value.Shown, kind.Value.Kind)).Order());
    }

    [Fact]
    public void Metrics_AreThoseOfTheMeter()
    {
        var instruments = new ConcurrentQueue<Instrument>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == RestSourceDiagnostics.Name)
                {
                    instruments.Enqueue(instrument);
                }
            },
        };
        RuntimeHelpers.RunClassConstructor(typeof(RestSourceDiagnostics).TypeHandle);
        listener.Start();

        Assert.Equal(
            ObservabilityPage.TableOf("metric").Select(static row => string.Join(" | ", row)).Order(),
            instruments.Select(static instrument => $"{instrument.Name} | {instrument.GetType().Name.Split('`')[0].ToLowerInvariant()} | {instrument.Unit} | {instrument.Description}").Order());
    }

    [Fact]
    public void Logs_AreThoseOfTheCode()
    {
        var methods = typeof(RestSourceLog).GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Select(static method => (method.Name, Message: method.GetCustomAttribute<LoggerMessageAttribute>()!))
            .Where(static method => method.Message is not null);

        Assert.Equal(
            ObservabilityPage.TableOf("id").Select(static row => string.Join(" | ", row)),
            methods.OrderBy(static method => method.Message.EventId).Select(static method =>
                $"{method.Message.EventId} | {method.Name} | {LevelOf(method.Name, method.Message)} | {method.Message.Message}"));
    }

    /// <summary>With a retry, a refusal, parents, and a failure of each kind of read.</summary>
    private static async Task ReadInEveryWayAsync()
    {
        await using var server = await ApiServer.StartAsync(Answer.Status(503), Answer.Json("""{"data": [{"id": 1}], "total": 1}"""), Answer.Status(404));
        await using var shop = new Shop(server);
        await shop.ReadPagesAsync(limit: 2).CountAsync();
        await Assert.ThrowsAsync<ApiResponseException>(async () => await shop.ReadPagesAsync(limit: 2).CountAsync());

        var family = new Family(1);
        ResourceRead[] source = [ResourceRead.Of(Family.ParentResource, (options, stop) => family.ParentsAsync(token: null, options, stop))];
        await family.Walk().CountAsync();
        await SourceRead.PagesAsync(source, resources: null).CountAsync();
        family.Before = static (_, _) => throw new TimeoutException();
        await Assert.ThrowsAsync<TimeoutException>(async () => await family.Walk().CountAsync());
        await Assert.ThrowsAsync<TimeoutException>(async () => await SourceRead.PagesAsync(source, resources: null).CountAsync());
    }

    /// <summary>Without a level of its own, a message is at its usual one, and at Debug for a part of a larger read.</summary>
    private static string LevelOf(string name, LoggerMessageAttribute message) => message.Level != LogLevel.None ? message.Level.ToString()
        : name == nameof(RestSourceLog.ValuesNotAsDeclared) ? "Warning, Debug"
        : "Information, Debug";

    private static string Shown(Activity span) => Regex.Replace(span.DisplayName, @"shop(\.\w+)?", static name => name.Groups[1].Success ? "SOURCE.RESOURCE" : "SOURCE");
}
