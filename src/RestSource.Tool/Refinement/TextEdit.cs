using System.Text;

namespace RestSource.Tool.Refinement;

/// <summary>A change of a text at one place.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it takes away.</param>
/// <param name="Text">What it puts there.</param>
internal readonly record struct TextEdit(int Start, int Length, string Text)
{
    /// <summary>Makes changes that do not overlap; of those at one place, the first comes first.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var edited = new StringBuilder();
        var done = 0;
        foreach (var edit in edits.OrderBy(static edit => edit.Start))
        {
            edited.Append(text, done, edit.Start - done).Append(edit.Text);
            done = edit.Start + edit.Length;
        }

        return edited.Append(text, done, text.Length - done).ToString();
    }
}
