using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;

namespace RestSource.Json.Direct;

/// <summary>Steps through a record as services usually write it, without a reader of tokens in between.</summary>
/// <remarks>
/// Every step takes the JSON and a position in it, and gives the next position, or <see cref="Refused"/>. To refuse is never to call the JSON wrong:
/// it says that here stands something unusual, or the end of what is in memory. The record is then read again, from its start, by
/// <see cref="IJsonRecord{TSelf}.Read"/>, which alone decides and words what is wrong. So a step may refuse whatever would cost the usual case time.
/// </remarks>
public static class DirectRecord
{
    /// <summary>The position of what was refused: beyond any JSON, so that each further step refuses too.</summary>
    public const int Refused = int.MaxValue;

    /// <summary>Enters an object.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where the object is due.</param>
    /// <returns>Where its first name begins, or its closing brace.</returns>
    public static int Begin(ReadOnlySpan<byte> json, int at)
    {
        if (DirectBytes.Has(json, at, "{\""u8))
        {
            return at + 1;
        }

        at = DirectSpace.Skip(json, at);
        if (!DirectBytes.Has(json, at, (byte)'{'))
        {
            return Refused;
        }

        at = DirectSpace.Skip(json, at + 1);
        return DirectBytes.Has(json, at, (byte)'"') || DirectBytes.Has(json, at, (byte)'}') ? at : Refused;
    }

    /// <summary>Whether the object ends here.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where a name or the closing brace is due.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsEnd(ReadOnlySpan<byte> json, int at) => DirectBytes.Has(json, at, (byte)'}');

    /// <summary>Steps over a name if it is the one expected.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where a name is due; moves to its value.</param>
    /// <param name="name">The name as JSON, quotes and colon included.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryTake(ReadOnlySpan<byte> json, ref int at, ReadOnlySpan<byte> name)
    {
        if (!DirectBytes.Has(json, at, name))
        {
            return false;
        }

        at += name.Length;
        return true;
    }

    /// <summary>Keeps a field that the config does not declare.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where the name begins; no column has it in this spelling.</param>
    /// <param name="additional">Takes the field.</param>
    /// <returns>Where the next name begins, or the closing brace.</returns>
    public static int Keep(ReadOnlySpan<byte> json, int at, ref AdditionalFieldsBuilder additional)
    {
        if (!DirectBytes.Has(json, at, (byte)'"'))
        {
            return Refused;
        }

        // A name with escapes may be a column's in another spelling, and one with space before the colon too.
        var end = DirectText.End(json, at + 1);
        if (!DirectBytes.Has(json, end, "\":"u8) || !Utf8.IsValid(json[(at + 1)..end]) || !UnusualValue.TryBegin(json, end + 2, out var value))
        {
            return Refused;
        }

        try
        {
            additional.Add(json[at..(end + 1)], ref value);
        }
        catch (JsonException)
        {
            return Refused;
        }

        DriftNotes.Current?.AddUnknown(at, end + 1);
        return Next(json, end + 2 + (int)value.BytesConsumed);
    }

    /// <summary>Goes on after a value.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where the value ended.</param>
    /// <returns>Where the next name or item begins, or the bracket that closes the object or array around the value.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Next(ReadOnlySpan<byte> json, int at)
    {
        // As usual: ,"   , "   }   ]
        if ((uint)at + 2 < (uint)json.Length)
        {
            var two = DirectBytes.Word16(json, at);
            if (two == (',' | ('"' << 8)))
            {
                return at + 1;
            }

            if (two == (',' | (' ' << 8)) && DirectBytes.At(json, at + 2) == '"')
            {
                return at + 2;
            }

            if ((byte)two is (byte)'}' or (byte)']')
            {
                return at;
            }
        }

        return NextUnusual(json, at);
    }

    /// <summary>Whether a value may end here: with what separates it from the next one, closes what is around it, or white space.</summary>
    /// <param name="json">The JSON in memory.</param>
    /// <param name="at">Where the value ended, inside the JSON.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Separates(ReadOnlySpan<byte> json, int at) => DirectBytes.At(json, at) is (byte)',' or (byte)'}' or (byte)']' or <= (byte)' ';

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int NextUnusual(ReadOnlySpan<byte> json, int at)
    {
        at = DirectSpace.Skip(json, at);
        if (IsClosing(json, at))
        {
            return at;
        }

        if (!DirectBytes.Has(json, at, (byte)','))
        {
            return Refused;
        }

        at = DirectSpace.Skip(json, at + 1);
        return at < json.Length && !IsClosing(json, at) ? at : Refused;
    }

    private static bool IsClosing(ReadOnlySpan<byte> json, int at) =>
        DirectBytes.Has(json, at, (byte)'}') || DirectBytes.Has(json, at, (byte)']');
}
