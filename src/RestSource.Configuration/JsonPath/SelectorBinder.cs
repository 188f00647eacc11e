using System.Globalization;
using System.Text;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.JsonPath;

/// <summary>Binds the part of dlt's JSONPath that can be followed while a body streams by: names, indexes, wildcards.</summary>
internal sealed class SelectorBinder
{
    private readonly JsonPathScanner _scanner;
    private readonly List<SelectorStep> _steps = [];

    private SelectorBinder(JsonPathScanner scanner) => _scanner = scanner;

    /// <summary>Binds a path; returns <see langword="null"/> after saying what is wrong with it.</summary>
    public static SelectorModel? Bind(JsonStringNode node, DiagnosticBag diagnostics)
    {
        var binder = new SelectorBinder(new JsonPathScanner(node, diagnostics));
        return binder.TryReadPath() ? new SelectorModel(node.Value, binder._steps.ToEquatableArray()) : null;
    }

    private bool StartsAtAnyDepth => _scanner.Current == '.' && _scanner.Peek(1) == '.';

    private bool TryReadPath()
    {
        _scanner.SkipSpaces();
        if (_scanner.Current == '$' && _scanner.Peek(1) is '\0' or '.' or '[' or ' ')
        {
            _scanner.Position++;
        }
        else if (_scanner.Current != '[' && !StartsAtAnyDepth && !TryReadMember())
        {
            return false;
        }

        while (!_scanner.AtEnd)
        {
            if (!TryReadStep())
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadStep()
    {
        switch (_scanner.Current)
        {
            case '[':
                return TryReadBrackets();
            case '.' when StartsAtAnyDepth:
                return Unsupported("Searching at any depth (..) is");
            case '.' when _scanner.Peek(1) == '[':
                _scanner.Position++;
                return true;
            case '.':
                _scanner.Position++;
                return TryReadMember();
            case ' ' or ',' or '|' or '&' or '+' or '-' or '*' or '/' or '`':
                _scanner.SkipSpaces();
                return _scanner.AtEnd || Unsupported("Joining or computing paths is");
            default:
                return Invalid("A '.' or a '[' should stand between two steps: names with other characters are written ['in quotes']");
        }
    }

    private bool TryReadMember()
    {
        switch (_scanner.Current)
        {
            case '*':
                _scanner.Position++;
                _steps.Add(new SelectorStep.Wildcard());
                return true;
            case '"' or '\'':
                return TryReadQuoted();
            case '`':
                return Unsupported("Computing in a path is");
            case '(':
                return Unsupported("Joining paths in parentheses is");
            case var first when char.IsLetter(first) || first is '_' or '@':
                _steps.Add(new SelectorStep.Name(_scanner.TakeWhile(static next => char.IsLetterOrDigit(next) || next is '_' or '@' or '-')));
                return true;
            default:
                return Invalid(_scanner.AtEnd
                    ? "This path ends where a name should stand: write a name, or $ for the whole body"
                    : "A name should stand here: names with other characters than letters, digits, '_', '@' and '-' are written ['in quotes']");
        }
    }

    private bool TryReadBrackets()
    {
        _scanner.Position++;
        _scanner.SkipSpaces();
        var read = _scanner.Current switch
        {
            '*' => TryReadMember(),
            '"' or '\'' => TryReadQuoted(),
            >= '0' and <= '9' => TryReadIndex(),
            '-' => Unsupported("Counting from the end is"),
            ':' => Unsupported("Slicing is"),
            '?' => Unsupported("Filtering is"),
            '/' or '\\' => Unsupported("Sorting is"),
            _ => Invalid("In brackets stands a name in quotes, a number or *: write ['name'], [0] or [*]"),
        };
        return read && TryClose();
    }

    private bool TryClose()
    {
        _scanner.SkipSpaces();
        return _scanner.Take(']') || _scanner.Current switch
        {
            ':' => Unsupported("Slicing is"),
            ',' => Unsupported("Choosing several steps at once is"),
            _ => Invalid("A ']' should stand here"),
        };
    }

    private bool TryReadIndex()
    {
        var digits = _scanner.TakeWhile(static next => next is >= '0' and <= '9');
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            _scanner.Position -= digits.Length;
            return Invalid("No array has this many items");
        }

        _steps.Add(new SelectorStep.Index(index));
        return true;
    }

    private bool TryReadQuoted()
    {
        var quote = _scanner.Current;
        var name = new StringBuilder();
        _scanner.Position++;
        while (!_scanner.Take(quote))
        {
            _ = _scanner.Take('\\');
            if (_scanner.AtEnd)
            {
                return Invalid($"A {quote} should stand at the end of this name");
            }

            name.Append(_scanner.Current);
            _scanner.Position++;
        }

        _steps.Add(new SelectorStep.Name(name.ToString()));
        return true;
    }

    private bool Invalid(string message)
    {
        _scanner.Fail(PagingRules.InvalidJsonPath, message);
        return false;
    }

    private bool Unsupported(string what)
    {
        _scanner.Fail(PagingRules.UnsupportedJsonPath, what);
        return false;
    }
}
