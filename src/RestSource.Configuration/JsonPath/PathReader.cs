using RestSource.Configuration.Model;

namespace RestSource.Configuration.JsonPath;

/// <summary>Reads paths: the steps one after the other, and paths beside each other.</summary>
/// <param name="scanner">Stands at the path.</param>
/// <param name="isInFilter">In a filter a comma, a bar and the end of a path mean what they mean there.</param>
internal sealed class PathReader(JsonPathScanner scanner, bool isInFilter = false)
{
    /// <summary>Reads a whole config value.</summary>
    public EquatableArray<SelectorStep> ReadToEnd()
    {
        var steps = ReadAlternatives();
        return scanner.AtEnd ? steps : throw Leftover();
    }

    /// <summary>Reads steps up to what is none: those of a filter's path, after its <c>@</c> or <c>$</c>.</summary>
    public EquatableArray<SelectorStep> ReadSteps()
    {
        List<SelectorStep> steps = [];
        AddSteps(steps);
        return steps.ToEquatableArray();
    }

    /// <summary>Reads a path that begins with a name, without <c>$</c> or <c>@</c>.</summary>
    public EquatableArray<SelectorStep> ReadRelative()
    {
        List<SelectorStep> steps = [];
        AddFirst(steps);
        AddSteps(steps);
        return steps.ToEquatableArray();
    }

    private EquatableArray<SelectorStep> ReadAlternatives()
    {
        List<EquatableArray<SelectorStep>> paths = [ReadPath()];
        while (scanner.Take('|'))
        {
            paths.Add(ReadPath());
        }

        return paths.Count == 1 ? paths[0] : new SelectorStep[] { new SelectorStep.Paths(paths.ToEquatableArray()) }.ToEquatableArray();
    }

    private EquatableArray<SelectorStep> ReadPath()
    {
        scanner.SkipBlanks();
        if (scanner.Current != '$' || scanner.Peek(1) is not ('\0' or '.' or '[' or ' ' or '|' or ')'))
        {
            return ReadRelative();
        }

        scanner.Position++;
        return ReadSteps();
    }

    private void AddFirst(List<SelectorStep> steps)
    {
        if (scanner.Current == '(')
        {
            steps.AddRange(ReadParentheses());
        }
        else if (scanner.Current != '[' && !(scanner.Current == '.' && scanner.Peek(1) == '.'))
        {
            steps.Add(ReadMember());
        }
    }

    private void AddSteps(List<SelectorStep> steps)
    {
        for (scanner.SkipBlanks(); scanner.Current is '.' or '['; scanner.SkipBlanks())
        {
            if (scanner.Take(".."))
            {
                steps.Add(new SelectorStep.AnyDepth(scanner.Current == '[' ? ReadBrackets() : ReadMember()));
            }
            else if (scanner.Take('.') && scanner.Current == '(')
            {
                steps.AddRange(ReadParentheses());
            }
            else
            {
                steps.Add(scanner.Current == '[' ? ReadBrackets() : ReadMember());
            }
        }
    }

    private EquatableArray<SelectorStep> ReadParentheses() => scanner.Nested(() =>
    {
        scanner.Position++;
        var steps = ReadAlternatives();
        return scanner.Take(')') ? steps : throw scanner.Invalid("A ')' should stand here");
    });

    private SelectorStep ReadBrackets() => scanner.Nested(() => new BracketReader(scanner).Read());

    /// <summary>Reads a name, or, outside of filters, several with commas between them.</summary>
    private SelectorStep ReadMember()
    {
        List<SelectorStep> members = [MemberReader.Read(scanner)];
        for (scanner.SkipBlanks(); !isInFilter && scanner.Take(','); scanner.SkipBlanks())
        {
            scanner.SkipBlanks();
            members.Add(MemberReader.Read(scanner));
        }

        return members.Count == 1 ? members[0] : new SelectorStep.AnyOf(members.ToEquatableArray());
    }

    private JsonPathFault Leftover() => scanner.Current switch
    {
        '&' => scanner.Unsupported("What two paths have in common", "name one path, and filter with [?@.a && @.b]"),
        '+' or '-' or '*' or '/' => scanner.Unsupported("Computing in a path", MemberReader.Compute),
        'w' when scanner.StandsAt("where") => scanner.Unsupported("'where'", "write the condition in brackets, as in items[?@.active == true]"),
        _ => scanner.Invalid("A '.' or a '[' should stand between two steps: names with other characters are written ['in quotes']"),
    };
}
