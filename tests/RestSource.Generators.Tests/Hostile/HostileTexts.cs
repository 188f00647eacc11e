using System.Text;

namespace RestSource.Generators.Tests.Hostile;

/// <summary>Texts that want to be code, markup, a path or nothing at all.</summary>
internal static class HostileTexts
{
    /// <summary>Gets texts that end what they stand in, and go on as something else.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "\"", "\\", "\\\"", "\"\"\"", "\"; Evil(); //", "\" + Evil() + \"", "\\u0022 + Evil() + \\u0022", "\"u8; Evil(); //", "$\"{Evil()}\"", "@\"a", "'", "'\\''",
        "*/ Evil(); /*", "// a", "/* a", "/// <summary>", "</summary>", "</c></summary><evil/>", "<!-- a", "--> a", "]]>", "<![CDATA[", "&", "&evil;", "<see cref=\"T:Evil\"/>", "<include file='/etc/passwd' path='x'/>",
        "a\n#pragma warning disable\nb", "a\n#if false\nb", "a\n#error b", "a\r\n}} class Evil {{", "a\u0085Evil();", "a\u2028Evil();", "a\u2029Evil();", "a\vb\fc", "a\tb",
        "\0", "a\0b", "\u001a", "\u202Eevil\u202C", "\u2066a\u2069", "\u200Ba\u200D", "\uFEFFa", "\uFFFE", "\uFFFF", "\uD800", "\uDC00a", "a\uD83D", "\U0001F600", "e\u0301", "\u00AD",
        "{0}", "{{0}}", "{", "}", "}}{{", "{Evil()}", "%s %n", "$(Evil)", "`Evil`", "${Evil}", "{{Evil}}",
        "../../evil", "..\\..\\evil", "/etc/passwd", "C:\\evil", "C:evil", "\\\\evil\\share", "file:///evil", "con", "NUL", "aux.g", "com1", "a.g.cs", ".", "..", "a/b", "a\\b", "a:b", "a*b?", "a|b<c>d",
        "class", "record", "await", "var", "dynamic", "field", "nameof", "global::System", "System", "RestSource", "Microsoft", "\\u0041bc", "@class", "Résumé", "名前", "1st", "-", "_", "__", " ", "",
        "a.b.c", "a[0]", "$", "*", "a,b", "a__b", "(a)", "a=b&c", "a;b", "Additional", "Equals", "ToString", "ReadAllAsync", "Dispose", "Settings", "T", "i", "value",
        new('a', 300), new('"', 300), new('é', 300), string.Concat(Enumerable.Repeat("Ab_", 200)),
    ];

    /// <summary>Gives a text of the same letters and digits, and of the same length in UTF-8, in which nothing means anything to C#, XML or paths.</summary>
    public static string Twin(string text)
    {
        var twin = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsLetterOrDigit(text[index]) || text[index] == '_' || string.IsNullOrWhiteSpace(text))
            {
                twin.Append(text[index]);
            }
            else if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                twin.Append('-', 4);
                index++;
            }
            else
            {
                twin.Append('-', char.IsSurrogate(text[index]) ? 3 : Encoding.UTF8.GetByteCount([text[index]]));
            }
        }

        return twin.ToString();
    }
}
