using System.Globalization;
using System.Text.Json.Nodes;
using RestSource.Testing.Faults;
using RestSource.Testing.Serving;

namespace RestSource.Testing;

/// <summary>A hostile switch of a mock server: what goes wrong, how often, and where.</summary>
/// <remarks>What the client makes of each is what docs/reliability.md says. Requests for access tokens are left alone.</remarks>
public abstract record Fault
{
    private protected Fault()
    {
    }

    /// <summary>Gets the resource that it befalls; <see langword="null"/>, the default, for every one.</summary>
    public string? Resource { get; init; }

    /// <summary>Gets how many requests are answered well before it begins; 0 by default.</summary>
    public int After { get; init; }

    /// <summary>Gets how many requests it befalls; <see langword="null"/> for all, until <see cref="MockSource.Heal"/>.</summary>
    public int? Times { get; init; }

    /// <summary>Gets a value indicating whether it answers in place of the resource.</summary>
    internal virtual bool Replaces => false;

    /// <summary>Status 429.</summary>
    /// <param name="times">How many requests get it.</param>
    /// <param name="retryAfter">The header <c>Retry-After</c>, in whole seconds; <see langword="null"/> for none.</param>
    public static Fault RateLimited(int times = 1, TimeSpan? retryAfter = null) => new StatusFault(429, retryAfter) { Times = times };

    /// <summary>A status of 500 or more.</summary>
    /// <param name="times">How many requests get it.</param>
    /// <param name="status">Which.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no status of a server's error.</exception>
    public static Fault ServerErrors(int times = 1, int status = 503)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 500);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        return new StatusFault(status, RetryAfter: null) { Times = times };
    }

    /// <summary>Status 401, as if the key had been taken back.</summary>
    /// <param name="times">How many requests get it; <see langword="null"/> for all.</param>
    public static Fault Unauthorized(int? times = null) => new StatusFault(401, RetryAfter: null) { Times = times };

    /// <summary>The connection breaks in the middle of a body.</summary>
    /// <param name="atByte">How many bytes of the body arrive.</param>
    /// <param name="times">How many answers it befalls.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atByte"/> is negative.</exception>
    public static Fault TruncateBody(int atByte, int times = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(atByte);
        return new TruncationFault(atByte) { Times = times };
    }

    /// <summary>The connection breaks before the answer.</summary>
    /// <param name="times">How many requests it befalls.</param>
    public static Fault Disconnect(int times = 1) => new DisconnectFault { Times = times };

    /// <summary>The server says nothing for as long as the client stays.</summary>
    /// <param name="times">How many requests it befalls.</param>
    public static Fault Silence(int times = 1) => new SilenceFault { Times = times };

    /// <summary>The server takes its time before it answers, by <see cref="MockSourceOptions.TimeProvider"/>.</summary>
    /// <param name="delay">How long.</param>
    /// <param name="times">How many requests it befalls; <see langword="null"/> for all.</param>
    public static Fault Slow(TimeSpan delay, int? times = null) => new SlowFault(delay) { Times = times };

    /// <summary>HTML with status 200, as proxies and pages for signing in send it.</summary>
    /// <param name="times">How many requests get it.</param>
    public static Fault Html(int times = 1) => new HtmlFault { Times = times };

    /// <summary>The first page comes again and again, and says that another follows.</summary>
    public static Fault PageLoop() => new PageLoopFault();

    /// <summary>Pages are shorter than what is asked for, and nothing says so.</summary>
    /// <param name="records">How many records a page holds at most.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="records"/> is not positive.</exception>
    public static Fault CapPageSize(int records)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(records);
        return new PageCapFault(records);
    }

    /// <summary>A field of the records is no longer what it was.</summary>
    /// <param name="field">Its name; one inside an object is the names down to it with dots between.</param>
    /// <param name="becomes">What it is now.</param>
    /// <exception cref="ArgumentException"><paramref name="field"/> is empty.</exception>
    public static Fault Drift(string field, Drift becomes)
    {
        ArgumentException.ThrowIfNullOrEmpty(field);
        return new DriftFault(field, becomes);
    }

    /// <summary>The answer in place of the resource's.</summary>
    internal virtual Reply? Instead(TimeProvider time) => null;

    /// <summary>Changes how long pages are.</summary>
    internal virtual int Cap(int size) => size;

    /// <summary>Gets a value indicating whether pages go in a circle.</summary>
    internal virtual bool Loops => false;

    /// <summary>Changes a record, which is a copy.</summary>
    internal virtual JsonNode? Change(JsonNode? record) => record;

    /// <summary>Gets what happens to the answer on its way.</summary>
    internal virtual Transmission? Transmission => null;

    private protected static string Seconds(TimeSpan time) => Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
