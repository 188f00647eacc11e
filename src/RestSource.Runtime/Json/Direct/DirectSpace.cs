using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

/// <summary>Steps over white space (RFC 8259, section 2): space, line feed, carriage return, tab.</summary>
internal static class DirectSpace
{
    private static ReadOnlySpan<byte> Characters => " \n\r\t"u8;

    /// <summary>Steps over none, or the one space that often follows a colon or comma, at no cost; over more at some.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where white space may be.</param>
    /// <returns>Where it ends; <see cref="DirectRecord.Refused"/> at the end of the JSON.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Skip(ReadOnlySpan<byte> json, int at)
    {
        if ((uint)at < (uint)json.Length && json[at] == ' ')
        {
            at++;
        }

        return (uint)at < (uint)json.Length && json[at] > ' ' ? at : SkipMore(json, at);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SkipMore(ReadOnlySpan<byte> json, int at)
    {
        if ((uint)at >= (uint)json.Length)
        {
            return DirectRecord.Refused;
        }

        var count = json[at..].IndexOfAnyExcept(Characters);
        return count < 0 ? DirectRecord.Refused : at + count;
    }
}
