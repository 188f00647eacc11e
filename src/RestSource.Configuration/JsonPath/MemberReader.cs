using RestSource.Configuration.Model;

namespace RestSource.Configuration.JsonPath;

/// <summary>Reads a step outside of brackets: a name, bare or quoted, or <c>*</c>.</summary>
internal static class MemberReader
{
    /// <summary>What to write instead of a computation.</summary>
    public const string Compute = "compute in C#, from what the records hold";

    private const string ODataPrefix = "@odata";

    public static SelectorStep Read(JsonPathScanner scanner)
    {
        switch (scanner.Current)
        {
            case '*':
                scanner.Position++;
                return new SelectorStep.Wildcard();
            case '"' or '\'':
                return new SelectorStep.Name(QuotedText.Read(scanner));
            case '`':
                throw scanner.Unsupported("Computing in a path", Compute);
            case var first when IsNameStart(first) || first == '@':
                return new SelectorStep.Name(ReadName(scanner));
            default:
                throw scanner.Invalid(scanner.AtEnd
                    ? "This path ends where a name should stand: write a name, or $ for the whole body"
                    : "A name should stand here: names with other characters than letters, digits, '_', '@' and '-' are written ['in quotes']");
        }
    }

    /// <summary>Whether a name may begin with the character (RFC 9535, section 2.5.1).</summary>
    public static bool IsNameStart(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or >= '\u0080';

    private static string ReadName(JsonPathScanner scanner)
    {
        var name = TakeName(scanner);

        // OData's annotations are members whose names hold a dot: no API has an object named "@odata".
        return name == ODataPrefix && scanner.Current == '.' && IsNameStart(scanner.Peek(1)) && scanner.Take('.')
            ? $"{name}.{TakeName(scanner)}"
            : name;
    }

    private static string TakeName(JsonPathScanner scanner) =>
        scanner.TakeWhile(static next => IsNameStart(next) || next is (>= '0' and <= '9') or '@' or '-');
}
