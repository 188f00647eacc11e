using System.Buffers;
using System.Globalization;

namespace RestSource.Testing.Anonymization;

/// <summary>Stand-ins for runs of letters and digits: as long, each character of the same alphabet; two runs of one form never get the same.</summary>
internal sealed class RunStandIns(KeyedPermutation permutation)
{
    private const int LongDigits = 19;
    private const int FewestHexDigits = 16;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly UInt128 Limit = UInt128.One << 96;

    /// <summary>Gets what else follows from the seed.</summary>
    public KeyedPermutation Permutation => permutation;

    /// <summary>The stand-in of a run.</summary>
    public string Of(ReadOnlySpan<char> run) => Of(run, AlphabetsOf(run));

    /// <summary>The stand-in of a run of hexadecimal digits in one case; other characters are kept.</summary>
    public string OfHex(ReadOnlySpan<char> run)
    {
        var hex = run.IndexOfAnyInRange('A', 'F') >= 0 ? Alphabet.UpperHex : Alphabet.LowerHex;
        var alphabets = new string?[run.Length];
        for (var index = 0; index < run.Length; index++)
        {
            alphabets[index] = char.IsAsciiHexDigit(run[index]) ? hex : null;
        }

        return Of(run, alphabets);
    }

    /// <summary>The stand-in of digits that may begin with 0.</summary>
    public string OfDigits(ReadOnlySpan<char> run) => Of(run, [.. Enumerable.Repeat(Alphabet.Digits, run.Length)]);

    // Long runs are taken in pieces that a number of 96 bits can count; each piece has an order of its own.
    private string Of(ReadOnlySpan<char> run, ReadOnlySpan<string?> alphabets)
    {
        Span<char> result = run.Length <= 256 ? stackalloc char[run.Length] : new char[run.Length];
        run.CopyTo(result);
        for (var start = 0; start < run.Length;)
        {
            UInt128 value = 0;
            UInt128 size = 1;
            var end = start;
            for (; end < run.Length && size < Limit; end++)
            {
                if (alphabets[end] is { } alphabet)
                {
                    value = (value * (uint)alphabet.Length) + (uint)Alphabet.PlaceOf(run[end], alphabet);
                    size *= (uint)alphabet.Length;
                }
            }

            Write(permutation.Permute(value, size, Purpose(alphabets[start..end], start)), alphabets[start..end], result[start..end]);
            start = end;
        }

        return result.ToString();
    }

    private static void Write(UInt128 value, ReadOnlySpan<string?> alphabets, Span<char> piece)
    {
        for (var index = piece.Length - 1; index >= 0; index--)
        {
            if (alphabets[index] is { } alphabet)
            {
                piece[index] = alphabet[(int)(value % (uint)alphabet.Length)];
                value /= (uint)alphabet.Length;
            }
        }
    }

    private static string Purpose(ReadOnlySpan<string?> alphabets, int start)
    {
        var purpose = string.Create(CultureInfo.InvariantCulture, $"run {start} ");
        foreach (var alphabet in alphabets)
        {
            purpose += alphabet?[^1] ?? '-';
        }

        return purpose;
    }

    private static string?[] AlphabetsOf(ReadOnlySpan<char> run)
    {
        if (IsHex(run))
        {
            return [.. Enumerable.Repeat(run.IndexOfAnyInRange('A', 'F') >= 0 ? Alphabet.UpperHex : Alphabet.LowerHex, run.Length)];
        }

        var alphabets = new string?[run.Length];
        for (var index = 0; index < run.Length; index++)
        {
            alphabets[index] = Alphabet.Of(run[index]);
        }

        if (run.ContainsAnyExceptInRange('0', '9') || run[0] == '0')
        {
            return run is "0" ? [null] : alphabets;
        }

        alphabets[0] = run.Length == LongDigits ? Alphabet.LongLeadingDigits : Alphabet.LeadingDigits;
        return alphabets;
    }

    // Keys of databases and checksums: digits and letters up to f, in one case.
    private static bool IsHex(ReadOnlySpan<char> run) =>
        run.Length >= FewestHexDigits
        && run.ContainsAnyInRange('0', '9')
        && (run.ContainsAnyInRange('a', 'f') ^ run.ContainsAnyInRange('A', 'F'))
        && !run.ContainsAnyExcept(HexDigits);
}
