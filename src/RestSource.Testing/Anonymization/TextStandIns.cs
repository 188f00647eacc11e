using System.Text;

namespace RestSource.Testing.Anonymization;

/// <summary>Stand-ins for texts: those of a known format stay valid in it, others keep all but their letters and digits.</summary>
internal sealed class TextStandIns
{
    private readonly RunStandIns _runs;
    private readonly IReadOnlySet<string> _kept;
    private readonly IReadOnlyList<Func<string, string?>> _formats;

    /// <param name="runs">Stand-ins of letters and digits.</param>
    /// <param name="kept">What stays as it is.</param>
    /// <param name="movesMoments">Dates and times get stand-ins too.</param>
    public TextStandIns(RunStandIns runs, IReadOnlySet<string> kept, bool movesMoments)
    {
        _runs = runs;
        _kept = kept;
        var moments = new MomentStandIns(movesMoments ? MomentStandIns.DistanceOf(runs.Permutation) : TimeSpan.Zero);
        var hosts = new HostStandIns(runs, kept);
        _formats =
        [
            static text => text is "" or "true" or "false" or "null" ? text : null,
            moments.Of,
            new IdentifierStandIns(runs).Of,
            hosts.OfAddress,
            new MailboxStandIns(hosts, Of).Of,
            new LinkStandIns(hosts, kept, Of).Of,
        ];
    }

    /// <summary>The stand-in of a text. What is kept stands for nothing but itself, so it is passed over, and keys stay different.</summary>
    public string Of(string text)
    {
        var (before, standIn) = (text, Once(text));
        while (_kept.Contains(standIn) && standIn != before)
        {
            (before, standIn) = (standIn, Once(standIn));
        }

        return standIn;
    }

    private string Once(string text) => _formats.Select(format => format(text)).FirstOrDefault(static standIn => standIn is not null) ?? OfWords(text);

    // Halves of a character beyond the first 65,536 too, be it a letter or a picture.
    private static bool IsReplaced(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character);

    private string OfWords(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && IsReplaced(text[end]))
            {
                end++;
            }

            _ = end > start ? result.Append(_runs.Of(text.AsSpan(start, end - start))) : result.Append(text[end++]);
            start = end;
        }

        return result.ToString();
    }
}
