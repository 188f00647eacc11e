using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;

namespace RestSource;

/// <summary>How much of an answer a source takes in: beyond it a read ends with an <see cref="ApiLimitException"/>, and memory stays within bounds whatever a server sends.</summary>
/// <remarks>All bytes are those of the decompressed body. JSON is read to 64 levels, as System.Text.Json reads it; response headers to what the primary handler takes (64 KB by default).</remarks>
public sealed record ReadLimits
{
    private const int MB = 1024 * 1024;

    /// <summary>Gets how many bytes a page may have that is handed on whole, as <c>ReadPagesAsync</c> does, and how many of a body may be in memory at once: a record, or a body whose paths cannot be followed while it streams by. Default: 256 MB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public long HeldBytes
    {
        get;
        init => field = AtLeastOne(value);
    } = 256 * MB;

    /// <summary>Gets how many bytes a page may have whose records are handed on in parts while it comes, as <c>ReadAllAsync</c> does. Its memory does not grow with it, so this only ends what has no end. Default: 16 GB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public long PageBytes
    {
        get;
        init => field = AtLeastOne(value);
    } = 16L * 1024 * MB;

    /// <summary>Gets how many bytes of JSON one text, name or number may have. Default: 64 MB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public long TextBytes
    {
        get;
        init => field = AtLeastOne(value);
    } = 64 * MB;

    /// <summary>Gets how many redirects of one request are followed. The answer after that is taken as it came, which is an error. Default: 10. 0 for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
    public int Redirects
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(Redirects));
            field = value;
        }
    } = 10;

    /// <summary>Takes the values that a configuration holds, by the names of the properties.</summary>
    /// <param name="section">Where they are.</param>
    /// <param name="unreadable">Takes the paths of values that are no limit.</param>
    internal ReadLimits With(IConfigurationSection section, List<UnreadableSetting> unreadable) => this with
    {
        HeldBytes = Number(section, nameof(HeldBytes), HeldBytes, least: 1, unreadable),
        PageBytes = Number(section, nameof(PageBytes), PageBytes, least: 1, unreadable),
        TextBytes = Number(section, nameof(TextBytes), TextBytes, least: 1, unreadable),
        Redirects = (int)Number(section, nameof(Redirects), Redirects, least: 0, unreadable, most: int.MaxValue),
    };

    private static long Number(IConfigurationSection section, string name, long usual, long least, List<UnreadableSetting> unreadable, long most = long.MaxValue)
    {
        if (section[name] is not { Length: > 0 } text)
        {
            return usual;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        unreadable.Add(new UnreadableSetting($"{section.Path}:{name}", "is no limit. Write a whole number of digits alone, 1 or more"));
        return usual;
    }

    private static long AtLeastOne(long value, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
