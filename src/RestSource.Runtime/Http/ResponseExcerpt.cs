using System.Text;

namespace RestSource.Http;

/// <summary>The beginning of an answer that is no success, to show to whoever reads the message.</summary>
internal static class ResponseExcerpt
{
    private const int MaxShown = 300;

    // More is read than shown, so that a secret is whole when it is looked for, wherever the shown part ends. Blanks are not shown, so it may end anywhere.
    private const int MaxRead = 8192;

    public static async Task<string> ReadAsync(Stream body, UriRedactor redactor, CancellationToken cancellationToken)
    {
        var buffer = new byte[MaxRead];
        int length;
        try
        {
            length = await body.ReadAtLeastAsync(buffer, MaxRead, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        }
        catch (BodyInterruptedException)
        {
            // The status says what is wrong; a broken body must not hide it.
            return "";
        }

        var text = Encoding.UTF8.GetString(buffer, 0, length);
        return OnOneLine(length == MaxRead ? redactor.RedactBeginning(text) : redactor.RedactText(text));
    }

    private static string OnOneLine(string text)
    {
        var words = string.Concat(text.Select(static character => char.IsControl(character) ? ' ' : character)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var line = string.Join(' ', words);
        return line.Length <= MaxShown ? line : line[..MaxShown] + "…";
    }
}
