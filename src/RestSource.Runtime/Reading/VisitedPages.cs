using System.Text;
using RestSource.Json;

namespace RestSource.Reading;

/// <summary>Remembers which pages a read has asked for, in eight bytes each: cursors and links may lead in circles.</summary>
internal sealed class VisitedPages
{
    private readonly HashSet<ulong> _seen = [];

    /// <summary>Enters a page by its token; <see langword="false"/> when it was asked for before.</summary>
    public bool Add(string token)
    {
        var fingerprint = default(PageFingerprint);
        fingerprint.Append(Encoding.UTF8.GetBytes(token));
        return _seen.Add(fingerprint.Value);
    }
}
