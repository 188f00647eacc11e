using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.Json;

/// <summary>A positioned JSON reader: comments and trailing commas allowed, mistakes reported, reading on after them.</summary>
/// <remarks>The generator ships without a JSON library beside it: what the compiler's host brings differs by version.</remarks>
internal sealed class JsonReader
{
    /// <summary>Deeper files are refused: the tree is walked recursively, and a compiler must not run out of stack.</summary>
    public const int MaxDepth = 128;

    private readonly JsonScanner _scanner;
    private readonly CancellationToken _cancellation;
    private readonly string? _passedOver;
    private int _depth;

    private JsonReader(JsonScanner scanner, int depth, string? passedOver, CancellationToken cancellation)
    {
        _scanner = scanner;
        _depth = depth;
        _passedOver = passedOver;
        _cancellation = cancellation;
    }

    /// <summary>Reads a whole file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="diagnostics">Takes the mistakes.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="passedOver">The member of the root whose items are only told apart: each becomes a <see cref="JsonTextNode"/>, its mistakes reported.</param>
    /// <returns>The root, as far as it could be read; <see langword="null"/> if there is none.</returns>
    public static JsonNode? Read(string text, DiagnosticBag diagnostics, CancellationToken cancellation, string? passedOver = null)
    {
        var scanner = new JsonScanner(text, diagnostics);
        var root = new JsonReader(scanner, depth: 0, passedOver, cancellation).ReadValue();
        scanner.SkipTrivia();
        if (root is not null && !scanner.AtEnd)
        {
            scanner.FailHere("The file holds one value, and it ends before this: is there a bracket too many?");
        }

        return root;
    }

    /// <summary>Reads a value that was passed over.</summary>
    /// <param name="text">Its text. What is wrong in it was reported before.</param>
    /// <param name="origin">The position that its first character is given.</param>
    /// <param name="depth">How many brackets are open around it.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static JsonNode? ReadPart(string text, int origin, int depth, CancellationToken cancellation) =>
        new JsonReader(new JsonScanner(text, new DiagnosticBag(string.Empty, text), origin), depth, passedOver: null, cancellation).ReadValue();

    private JsonNode? ReadValue()
    {
        _scanner.SkipTrivia();
        switch (_scanner.Current)
        {
            case '"':
                return JsonStringScanner.Read(_scanner);
            case '{' or '[' when _depth == MaxDepth:
                _scanner.GiveUp($"Values are nested more than {MaxDepth} deep.");
                return null;
            case '{' or '[':
                _cancellation.ThrowIfCancellationRequested();
                _depth++;
                JsonNode node = _scanner.Current == '{' ? ReadObject() : ReadArray(ReadValue);
                _depth--;
                return node;
            default:
                return JsonWordScanner.Read(_scanner);
        }
    }

    private JsonObjectNode ReadObject()
    {
        var start = _scanner.Position++;
        var members = new List<JsonMember>();
        var complete = ReadItems('}', () =>
        {
            if (_scanner.Current != '"')
            {
                _scanner.FailHere("A key in double quotes should stand here.");
                return false;
            }

            var name = JsonStringScanner.Read(_scanner);
            _scanner.SkipTrivia();
            if (!_scanner.Take(':'))
            {
                _scanner.FailHere("A colon should stand between a key and its value.");
                return false;
            }

            if (ReadMember(name.Value) is not { } value)
            {
                return false;
            }

            members.Add(new JsonMember(name, value));
            return true;
        });
        return new JsonObjectNode(members, _scanner.Since(start), complete);
    }

    private JsonNode? ReadMember(string name)
    {
        _scanner.SkipTrivia();
        return _depth == 1 && name == _passedOver && _scanner.Current == '[' ? ReadPassedOver() : ReadValue();
    }

    private JsonArrayNode ReadPassedOver()
    {
        _depth++;
        var items = ReadArray(PassOver);
        _depth--;
        return items;
    }

    /// <summary>Finds the end of a value, by reading it only if something may be wrong with it.</summary>
    private JsonTextNode? PassOver()
    {
        _cancellation.ThrowIfCancellationRequested();
        var start = _scanner.Position;
        if (JsonSkipper.EndOf(_scanner.Text, start, _depth) is { } end)
        {
            _scanner.Position = end;
        }
        else if (ReadValue() is null)
        {
            return null;
        }

        return new JsonTextNode(_scanner.Since(start));
    }

    private JsonArrayNode ReadArray(Func<JsonNode?> readItem)
    {
        var start = _scanner.Position++;
        var items = new List<JsonNode>();
        _ = ReadItems(']', () =>
        {
            if (readItem() is not { } item)
            {
                return false;
            }

            items.Add(item);
            return true;
        });
        return new JsonArrayNode(items, _scanner.Since(start));
    }

    /// <summary>Reads items with commas between them, up to and with <paramref name="close"/>.</summary>
    /// <returns>Whether all was well.</returns>
    private bool ReadItems(char close, Func<bool> readItem)
    {
        var complete = true;
        while (true)
        {
            _scanner.SkipTrivia();
            if (_scanner.Take(close))
            {
                return complete;
            }

            if (_scanner.AtEnd || _scanner.Current is '}' or ']')
            {
                // The other bracket is left to whoever waits for it: one slip gives one message.
                _scanner.FailHere($"'{close}' should stand here.");
                return false;
            }

            if (!readItem())
            {
                complete = false;
                SkipToSeparator();
            }

            complete &= TakeSeparator(close);
        }
    }

    private bool TakeSeparator(char close)
    {
        _scanner.SkipTrivia();
        if (_scanner.Take(',') || _scanner.AtEnd || _scanner.Current is '}' or ']')
        {
            return true;
        }

        _scanner.FailHere($"A comma or '{close}' should stand here.");
        if (_scanner.Current is '"' or '{' or '[')
        {
            return true;
        }

        SkipToSeparator();
        _ = _scanner.Take(',');
        return false;
    }

    /// <summary>After a slip, goes on at the next comma or bracket of this level.</summary>
    private void SkipToSeparator()
    {
        for (var depth = 0; !_scanner.AtEnd; _scanner.Position++)
        {
            switch (_scanner.Current)
            {
                case ',' or '}' or ']' when depth == 0:
                    return;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    depth--;
                    break;
                case '"':
                    SkipString();
                    break;
            }
        }
    }

    /// <summary>Leaves the scanner on the closing quote, or on the last character of the line.</summary>
    private void SkipString()
    {
        while (_scanner.Peek(1) is not ('"' or '\r' or '\n' or '\0'))
        {
            _scanner.Position += _scanner.Peek(1) == '\\' ? 2 : 1;
        }

        _scanner.Position += _scanner.Peek(1) == '"' ? 1 : 0;
    }
}
