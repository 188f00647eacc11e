using RestSource.Configuration.Model;

namespace RestSource.Configuration.JsonPath;

/// <summary>Reads the condition of a filter, <c>?…</c> in brackets (RFC 9535, section 2.3.5).</summary>
internal sealed class FilterReader(JsonPathScanner scanner)
{
    private static readonly (string Sign, Comparison Comparison)[] Comparisons =
    [
        ("==", Comparison.Equal),
        ("!=", Comparison.NotEqual),
        ("<=", Comparison.LessOrEqual),
        (">=", Comparison.GreaterOrEqual),
        ("<", Comparison.Less),
        (">", Comparison.Greater),
    ];

    private readonly OperandReader _operands = new(scanner);

    /// <summary>Reads from the question mark on.</summary>
    public FilterModel Read()
    {
        scanner.Position++;
        return ReadAny();
    }

    private FilterModel ReadAny()
    {
        List<FilterModel> conditions = [ReadAll()];
        while (scanner.Take("||"))
        {
            conditions.Add(ReadAll());
        }

        return conditions.Count == 1 ? conditions[0] : new FilterModel.Any(conditions.ToEquatableArray());
    }

    private FilterModel ReadAll()
    {
        List<FilterModel> conditions = [ReadTerm()];
        while (scanner.Take("&&") || scanner.Take('&'))
        {
            conditions.Add(ReadTerm());
        }

        return conditions.Count == 1 ? conditions[0] : new FilterModel.All(conditions.ToEquatableArray());
    }

    /// <summary>Reads a condition without <c>||</c> and <c>&amp;&amp;</c>, and the blanks around it.</summary>
    private FilterModel ReadTerm()
    {
        scanner.SkipBlanks();
        var condition = scanner.Current switch
        {
            '!' => ReadNot(),
            '(' => ReadParentheses(),
            _ => ReadTest(),
        };
        scanner.SkipBlanks();
        return condition;
    }

    private FilterModel.Not ReadNot()
    {
        var start = scanner.Position++;
        scanner.SkipBlanks();
        if (scanner.Current == '(')
        {
            return new FilterModel.Not(ReadParentheses());
        }

        var condition = ReadTest();
        return condition is FilterModel.Compare
            ? throw scanner.InvalidAt(start, "'!' stands before a path or a parenthesis: write != or !(…)")
            : new FilterModel.Not(condition);
    }

    private FilterModel ReadParentheses() => scanner.Nested(() =>
    {
        scanner.Position++;
        var condition = ReadAny();
        return scanner.Take(')') ? condition : throw scanner.Invalid("A ')' should stand here");
    });

    private FilterModel ReadTest()
    {
        if (RegularExpressionReader.TryReadFunction(scanner, _operands) is { } matches)
        {
            return matches;
        }

        var start = scanner.Position;
        var left = _operands.Read(isRight: false);
        scanner.SkipBlanks();
        if (scanner.Take("=~"))
        {
            scanner.SkipBlanks();
            return new FilterModel.Matches(Single(left, start), RegularExpressionReader.ReadPattern(scanner, isWhole: false));
        }

        foreach (var (sign, comparison) in Comparisons)
        {
            if (scanner.Take(sign))
            {
                scanner.SkipBlanks();
                var position = scanner.Position;
                return new FilterModel.Compare(Single(left, start), comparison, Single(_operands.Read(isRight: true), position));
            }
        }

        return scanner.Current == '=' ? throw scanner.Invalid("Values are compared with ==")
            : left is OperandModel.Query query ? new FilterModel.Exists(query)
            : throw scanner.Invalid("A comparison should stand here, as in @.a == 1");
    }

    /// <summary>Paths with several answers are compared neither here nor by RFC 9535, as it would not say which is meant.</summary>
    private OperandModel Single(OperandModel operand, int start) =>
        operand is OperandModel.Query query && !query.IsValue && !query.Steps.AreSingular()
            ? throw scanner.InvalidAt(start, "A path that may lead to several values cannot be compared: put the comparison into a filter of its own, as in [?@.tags[?@ == 'x']]")
            : operand;
}
