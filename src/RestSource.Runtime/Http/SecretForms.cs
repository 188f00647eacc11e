using System.Runtime.CompilerServices;
using System.Text;

namespace RestSource.Http;

/// <summary>What a secret looks like in a text whose escapes are undone: itself, itself with its own escapes undone, and inside of something in base64.</summary>
internal sealed class SecretForms
{
    // Three bytes are four characters. With fewer of the secret's own bytes too much else would look like it.
    private const int LeastBase64 = 8;

    private static readonly ConditionalWeakTable<string, SecretForms> Known = [];

    private SecretForms(string secret)
    {
        var undone = new DecodedText(secret);
        while (undone.Decode())
        {
        }

        Texts = new[] { secret, undone.Text }.Select(static text => text.Replace('+', ' ')).Distinct(StringComparer.Ordinal).ToArray();
        Base64 = [.. Base64Of(Encoding.UTF8.GetBytes(secret))];
        LongestSpelling = Math.Max(secret.Length * 2, secret.Sum(static character => IsPlain(character) ? 1 : DecodedText.LongestEscape));
    }

    /// <summary>Gets the secret as text, with a blank for every <c>+</c>: forms write either.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>Gets the characters that base64 has of the secret's bytes alone, wherever they begin, with a blank for every <c>+</c>.</summary>
    public IReadOnlyList<string> Base64 { get; }

    /// <summary>Gets how long it may be in a text, escaped once.</summary>
    public int LongestSpelling { get; }

    /// <summary>Gives the forms of a secret; those of one that was asked for before are at hand.</summary>
    public static SecretForms Of(string secret) => Known.GetValue(secret, static secret => new SecretForms(secret));

    /// <summary>Whether every encoding that is looked for leaves a character as it is (RFC 3986, 2.3).</summary>
    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~';

    private static IEnumerable<string> Base64Of(byte[] secret)
    {
        for (var before = 0; before < 3; before++)
        {
            // Characters that hold bits of what stands before or behind are others each time.
            var text = Convert.ToBase64String([.. new byte[before], .. secret]);
            var first = ((before * 8) + 5) / 6;
            var length = ((before + secret.Length) * 8 / 6) - first;
            if (length >= LeastBase64)
            {
                var core = text.Substring(first, length);
                yield return core.Replace('+', ' ');
                if (core.AsSpan().ContainsAny('+', '/'))
                {
                    yield return core.Replace('+', '-').Replace('/', '_');
                }
            }
        }
    }
}
