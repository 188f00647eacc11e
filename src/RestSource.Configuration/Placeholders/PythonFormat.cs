namespace RestSource.Configuration.Placeholders;

/// <summary>Finds what Python writes after an expression to format its value: <c>{id:05d}</c>, <c>{id!r}</c>.</summary>
internal static class PythonFormat
{
    /// <summary>What to write instead.</summary>
    public const string Advice =
        "A format (':05d') or a conversion ('!r') is Python's: leave it out, the value is sent as it stands. Where the API wants it in another form, give that form as {config.NAME}";

    /// <summary>Tells whether a placeholder's expression holds one. In brackets the characters belong to a path.</summary>
    public static bool In(string expression)
    {
        var depth = 0;
        foreach (var character in expression)
        {
            depth += character switch
            {
                '[' or '(' => 1,
                ']' or ')' => -1,
                _ => 0,
            };
            if (depth == 0 && character is (':' or '!'))
            {
                return true;
            }
        }

        return false;
    }
}
