namespace RestSource.Testing.Anonymization;

/// <summary>The characters that may stand in for each other.</summary>
internal static class Alphabet
{
    public const string Digits = "0123456789";
    public const string LeadingDigits = "123456789";
    public const string LowerHex = "0123456789abcdef";
    public const string UpperHex = "0123456789ABCDEF";

    /// <summary>Leading digits of a number of 19 digits, so that what was a long stays one.</summary>
    public const string LongLeadingDigits = "12345678";

    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string AccentedLower = "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþ";
    private const string AccentedUpper = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ";

    // Letters of writings without upper and lower case: the first of the ideographs, as many as make a name hard to guess.
    private static readonly string Caseless = string.Concat(Enumerable.Range(0x4E00, 1024).Select(static code => (char)code));

    /// <summary>The alphabet of a letter or digit.</summary>
    public static string Of(char character) => character switch
    {
        >= 'a' and <= 'z' => Lower,
        >= 'A' and <= 'Z' => Upper,
        _ when char.IsDigit(character) => Digits,
        _ when char.IsLower(character) => AccentedLower,
        _ when char.IsUpper(character) => AccentedUpper,
        _ => Caseless,
    };

    /// <summary>The place of a character in an alphabet; those that are not in it share places.</summary>
    public static int PlaceOf(char character, string alphabet) => alphabet.IndexOf(character) is >= 0 and var place ? place : character % alphabet.Length;
}
