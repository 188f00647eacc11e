using System.Text.RegularExpressions;
using RestSource.Tool;

namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>A <c>restsource serve … --port 5080</c> in a session: it goes on while the rest of the document is read.</summary>
internal sealed partial class ReaderServer : IAsyncDisposable
{
    private const string ShownPort = "5080";
    private const string Shown = $"http://127.0.0.1:{ShownPort}";

    private readonly CancellationTokenSource _stop = new();
    private readonly GreetingWriter _printed = new();
    private readonly Task _running;

    // The port of the document may be taken on this machine.
    private ReaderServer(IEnumerable<string> arguments, Surroundings surroundings) =>
        _running = RestSourceCommand.RunAsync([.. arguments.Select(static argument => argument == ShownPort ? "0" : argument)], surroundings, _printed, _printed, _stop.Token);

    /// <summary>What it said before the first request came.</summary>
    public string Greeting => InDocument(_printed.ToString());

    private string Address { get; set; } = Shown;

    /// <summary>Starts it, and waits until it serves, or fails.</summary>
    public static async Task<ReaderServer> StartAsync(IEnumerable<string> arguments, Surroundings surroundings)
    {
        var server = new ReaderServer(arguments, surroundings);
        await Task.WhenAny(server._printed.Greeted, server._running);
        server.Address = Addresses().Match(server._printed.ToString()) is { Success: true } address ? address.Value : Shown;
        return server;
    }

    /// <summary>A text of the document, with where it serves indeed.</summary>
    public string AsServed(string text) => text.Replace(Shown, Address, StringComparison.Ordinal);

    /// <summary>A text that was printed, with where the document says that it serves.</summary>
    public string InDocument(string text) => text.Replace(Address, Shown, StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        _stop.Dispose();
        await _printed.DisposeAsync();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+")]
    private static partial Regex Addresses();
}
