using System.Numerics;
using System.Runtime.CompilerServices;

namespace RestSource.Json.Direct;

/// <summary>The short texts of a column that came last, so that a column of few values (a status, a currency) makes few strings.</summary>
/// <remarks>
/// A text of up to 16 bytes is known by two words, which hold all of it. Each has one place, where a later one may take over.
/// A column that turns out to have many values stops looking.
/// </remarks>
internal sealed class TextMemory
{
    /// <summary>The longest text that is looked for, in bytes.</summary>
    public const int MaxLength = 2 * sizeof(ulong);

    private const int PlaceBits = 4;
    private const int MaxMisses = 48;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly (ulong Head, ulong Tail, string? Text)[] _places = new (ulong, ulong, string?)[1 << PlaceBits];
    private int _misses;

    /// <summary>Gets a value indicating whether looking pays: what is found outweighs what is not.</summary>
    public bool Pays => _misses < MaxMisses;

    /// <summary>A plain text as a string, an earlier one if there is one.</summary>
    /// <param name="json">The JSON in memory; at least eight bytes from the position on are in it.</param>
    /// <param name="start">Where the text begins.</param>
    /// <param name="length">How long it is: from 1 to <see cref="MaxLength"/>.</param>
    public string Get(ReadOnlySpan<byte> json, int start, int length)
    {
        var head = DirectBytes.Word64(json, start);
        var tail = 0UL;
        if (length < sizeof(ulong))
        {
            head &= (1UL << (8 * length)) - 1;
        }
        else
        {
            tail = DirectBytes.Word64(json, start + length - sizeof(ulong));
        }

        ref var place = ref _places[(int)(((head ^ BitOperations.RotateLeft(tail, 32)) * Multiplier) >> (64 - PlaceBits))];
        if (place.Text is { } known && place.Head == head && place.Tail == tail && known.Length == length)
        {
            _misses -= _misses > 0 ? 1 : 0;
            return known;
        }

        _misses++;
        var text = DirectText.ToString(json, start, length);
        place = (head, tail, text);
        return text;
    }
}
