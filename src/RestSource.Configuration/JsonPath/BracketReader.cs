using System.Globalization;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.JsonPath;

/// <summary>Reads a step in brackets: quoted names, indexes, slices, <c>*</c> and filters, with commas between them.</summary>
internal sealed class BracketReader(JsonPathScanner scanner)
{
    public SelectorStep Read()
    {
        List<SelectorStep> steps = [];
        do
        {
            scanner.Position++;
            scanner.SkipBlanks();
            steps.Add(ReadStep());
            scanner.SkipBlanks();
        }
        while (scanner.Current == ',');

        return !scanner.Take(']') ? throw scanner.Invalid("A ']' should stand here")
            : steps.Count == 1 ? steps[0]
            : new SelectorStep.AnyOf(steps.ToEquatableArray());
    }

    private SelectorStep ReadStep() => scanner.Current switch
    {
        '*' or '"' or '\'' => MemberReader.Read(scanner),
        '?' => new SelectorStep.Filter(new FilterReader(scanner).Read()),
        (>= '0' and <= '9') or '-' or ':' => ReadIndexOrSlice(),
        '/' or '\\' => throw scanner.Unsupported("Sorting", "sort in C#, or let the API sort"),
        _ => throw scanner.Invalid("In brackets stands a name in quotes, a number, *, a slice or a filter: write ['name'], [0], [*], [0:10] or [?@.active == true]"),
    };

    private SelectorStep ReadIndexOrSlice()
    {
        var start = ReadInteger();
        if (start is { } index && scanner.Current != ':')
        {
            return new SelectorStep.Index(index);
        }

        scanner.Position++;
        scanner.SkipBlanks();
        var end = ReadInteger();
        var step = 1;
        if (scanner.Take(':'))
        {
            scanner.SkipBlanks();
            step = ReadInteger() ?? 1;
        }

        return new SelectorStep.Slice(start, end, step);
    }

    /// <summary>Reads a number, and the blanks after it; <see langword="null"/> when there is none.</summary>
    private int? ReadInteger()
    {
        var start = scanner.Position;
        var sign = scanner.Take('-') ? "-" : string.Empty;
        var digits = scanner.TakeWhile(static next => next is >= '0' and <= '9');
        if (digits.Length == 0)
        {
            return sign.Length == 0 ? null : throw scanner.Invalid("A number should follow the minus sign");
        }

        if (digits[0] == '0' && sign.Length + digits.Length > 1)
        {
            throw scanner.InvalidAt(start, "A number is written without a zero before it");
        }

        scanner.SkipBlanks();
        return int.TryParse(sign + digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw scanner.InvalidAt(start, "No array has this many items");
    }
}
