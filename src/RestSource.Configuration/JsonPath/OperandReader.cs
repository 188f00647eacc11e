using RestSource.Configuration.Model;

namespace RestSource.Configuration.JsonPath;

/// <summary>Reads a value in a filter: a literal, a path or a function of them.</summary>
internal sealed class OperandReader(JsonPathScanner scanner)
{
    private readonly PathReader _paths = new(scanner, isInFilter: true);

    /// <summary>Reads one.</summary>
    /// <param name="isRight">It stands right of a comparison, where dlt would take a bare name for a text, so none is taken for a path.</param>
    public OperandModel Read(bool isRight)
    {
        switch (scanner.Current)
        {
            case '"' or '\'':
                return new OperandModel.Text(QuotedText.Read(scanner));
            case (>= '0' and <= '9') or '-':
                return new OperandModel.Number(NumberText.Read(scanner));
            case '$' or '@' when TryReadQuery() is { } query:
                return query;
            case var first when MemberReader.IsNameStart(first) || first == '@':
                return ReadWord(isRight);
            default:
                throw scanner.Invalid("A value should stand here: a path that begins with @ or $, a 'text', a number, true, false or null");
        }
    }

    /// <summary>Reads a path that begins with <c>@</c> or <c>$</c>.</summary>
    public OperandModel.Query ReadQuery() =>
        TryReadQuery() ?? throw scanner.Invalid("A path should stand here that begins with @ or $");

    private OperandModel.Query? TryReadQuery()
    {
        // "@odata" is a name.
        if (scanner.Current is not ('@' or '$') || MemberReader.IsNameStart(scanner.Peek(1)))
        {
            return null;
        }

        var isFromRoot = scanner.Current == '$';
        scanner.Position++;
        return new OperandModel.Query(isFromRoot, _paths.ReadSteps());
    }

    private OperandModel ReadWord(bool isRight)
    {
        var start = scanner.Position;
        var word = scanner.TakeWhile(static next => MemberReader.IsNameStart(next) || next is >= '0' and <= '9');
        switch (word)
        {
            case "length" when scanner.Take('('):
                return Argument(() => new OperandModel.Length(Read(isRight: false)));
            case "count" when scanner.Take('('):
                return Argument(() => new OperandModel.Count(ReadQuery()));
            case "value" when scanner.Take('('):
                return Argument(() => ReadQuery() with { IsValue = true });
            case "true" or "false" when scanner.Current is not ('.' or '[' or '-' or '@'):
                return new OperandModel.Boolean(word == "true");
            case "null" when scanner.Current is not ('.' or '[' or '-' or '@'):
                return new OperandModel.Null();
        }

        if (scanner.Current == '(')
        {
            throw scanner.InvalidAt(start, "The functions of a filter are length, count, value, match and search");
        }

        scanner.Position = start;
        return isRight
            ? throw scanner.Invalid("A text is written in quotes, and a path begins with @ or $")
            : new OperandModel.Query(IsFromRoot: false, _paths.ReadRelative());
    }

    private T Argument<T>(Func<T> read) => scanner.Nested(() =>
    {
        scanner.SkipBlanks();
        var argument = read();
        scanner.SkipBlanks();
        return scanner.Take(')') ? argument : throw scanner.Invalid("A ')' should stand here");
    });
}
