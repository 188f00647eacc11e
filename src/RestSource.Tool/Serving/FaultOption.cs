using System.Globalization;
using RestSource.Configuration.Diagnostics;
using RestSource.Testing;
using Becoming = RestSource.Testing.Drift;

namespace RestSource.Tool.Serving;

/// <summary>Reads the values of <c>--fault</c>: <c>NAME</c> or <c>NAME=VALUE</c>.</summary>
internal static class FaultOption
{
    private static readonly Dictionary<string, (string Form, Func<string?, Fault?> Make)> Faults = new(StringComparer.Ordinal)
    {
        ["rate-limited"] = ("[=TIMES]", static value => Count(value, orElse: 1) is { } times ? Fault.RateLimited(times, TimeSpan.FromSeconds(1)) : null),
        ["server-errors"] = ("[=TIMES]", static value => Count(value, orElse: 1) is { } times ? Fault.ServerErrors(times) : null),
        ["unauthorized"] = ("[=TIMES]", static value => Count(value, orElse: int.MaxValue) is { } times ? Fault.Unauthorized(times) : null),
        ["disconnect"] = ("[=TIMES]", static value => Count(value, orElse: 1) is { } times ? Fault.Disconnect(times) : null),
        ["silence"] = ("[=TIMES]", static value => Count(value, orElse: 1) is { } times ? Fault.Silence(times) : null),
        ["html"] = ("[=TIMES]", static value => Count(value, orElse: 1) is { } times ? Fault.Html(times) : null),
        ["truncate"] = ("=BYTES", static value => Count(value) is { } bytes ? Fault.TruncateBody(bytes) : null),
        ["slow"] = ("=SECONDS", static value => Seconds(value) is { } delay ? Fault.Slow(delay) : null),
        ["page-loop"] = (string.Empty, static value => value is null ? Fault.PageLoop() : null),
        ["cap"] = ("=RECORDS", static value => Count(value) is { } records ? Fault.CapPageSize(records) : null),
        ["drift"] = ("=FIELD:missing|null|text|number|object", Drifted),
    };

    /// <summary>Gets all there are, as they are written.</summary>
    public static string Forms => string.Join(", ", Faults.Select(static fault => fault.Key + fault.Value.Form));

    /// <summary>Reads one.</summary>
    /// <exception cref="CommandFailure">There is none like it.</exception>
    public static Fault Read(string text)
    {
        var (name, value) = text.Split('=', 2) is [var before, var after] ? (before, after) : (text, null);
        if (!Faults.TryGetValue(name, out var known))
        {
            throw new CommandFailure($"--fault {name}: there is no such fault. {(Suggestion.Closest(name, [.. Faults.Keys]) is { } closest ? $"Did you mean '{closest}'? " : string.Empty)}There are: {Forms}.");
        }

        return known.Make(value) ?? throw new CommandFailure($"--fault {text}: it is written {name}{known.Form}.");
    }

    private static int? Count(string? value, int? orElse = null) => value is null ? orElse
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static TimeSpan? Seconds(string? value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= TimeSpan.FromDays(1).TotalSeconds ? TimeSpan.FromSeconds(seconds) : null;

    private static Fault? Drifted(string? value) =>
        value?.LastIndexOf(':') is > 0 and var end && Enum.TryParse<Becoming>(value[(end + 1)..], ignoreCase: true, out var becomes) && Enum.IsDefined(becomes)
            ? Fault.Drift(value[..end], becomes)
            : null;
}
