using System.Text;

namespace RestSource.Generators.Emission;

/// <summary>Spells a config's words inside XML documentation comments.</summary>
internal static class DocText
{
    /// <summary>Makes text safe between two tags: one line, no markup, nothing that XML forbids.</summary>
    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (CSharpLiteral.IsPairAt(text, i))
            {
                safe.Append(text[i]).Append(text[++i]);
            }
            else
            {
                safe.Append(Escape(text[i]));
            }
        }

        return safe.ToString().Trim();
    }

    /// <summary>A name of the config, as code: <c>&lt;c&gt;created_at&lt;/c&gt;</c>.</summary>
    public static string Code(string name) => $"<c>{Escape(name)}</c>";

    /// <summary>A whole summary.</summary>
    /// <param name="xml">Text that is XML already.</param>
    public static string Summary(string xml) => $"/// <summary>{xml}</summary>";

    /// <summary>The config's words as the rest of a sentence: a colon before them, a full stop after.</summary>
    /// <param name="words">The words, or <see langword="null"/> when the config has none.</param>
    public static string AfterColon(string? words)
    {
        var text = Escape(words ?? string.Empty);
        return text.Length == 0 ? "." : $": {text}{(text[text.Length - 1] is '.' or '!' or '?' ? string.Empty : ".")}";
    }

    private static string Escape(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ when CSharpLiteral.IsHidden(character) => " ",
        _ => character.ToString(),
    };
}
