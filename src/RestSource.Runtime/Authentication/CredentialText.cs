using RestSource.Http;

namespace RestSource.Authentication;

/// <summary>Checks credentials before they are put in a header, so that a mistake is told once, without its value, and not by the server or the sockets.</summary>
internal static class CredentialText
{
    /// <summary>Checks what becomes the value of a header.</summary>
    /// <exception cref="ArgumentException">It holds what a header cannot.</exception>
    public static string ForHeader(string value, string parameter)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return HeaderText.IsValue(value) ? value : throw new ArgumentException(
            "The credential holds a line break, another control character, or one that is not ASCII, so no header can carry it. Was it read from a file, with the end of its line?", parameter);
    }

    /// <summary>Checks what becomes the name of a header or cookie.</summary>
    /// <exception cref="ArgumentException">It is no such name.</exception>
    public static string AsName(string name, string parameter) => HeaderText.IsName(name) ? name : throw new ArgumentException(
        $"The name of a header or cookie is made of letters, digits and {HeaderText.TokenMarks}.", parameter);
}
