namespace RestSource.Configuration.JsonPath;

/// <summary>Reads a number in a filter, spelled as in JSON.</summary>
internal static class NumberText
{
    public static string Read(JsonPathScanner scanner)
    {
        var start = scanner.Position;
        var text = scanner.Take('-') ? "-" : string.Empty;
        var whole = Digits(scanner);
        if (whole.Length > 1 && whole[0] == '0')
        {
            throw scanner.InvalidAt(start, "A number is written without a zero before it");
        }

        text += whole;
        if (scanner.Take('.'))
        {
            text += "." + Digits(scanner);
        }

        if (scanner.Current is not ('e' or 'E'))
        {
            return text;
        }

        scanner.Position++;
        text += "e" + (scanner.Take('-') ? "-" : scanner.Take('+') ? "+" : string.Empty);
        return text + Digits(scanner);
    }

    private static string Digits(JsonPathScanner scanner)
    {
        var digits = scanner.TakeWhile(static next => next is >= '0' and <= '9');
        return digits.Length > 0 ? digits : throw scanner.Invalid("A digit should stand here");
    }
}
