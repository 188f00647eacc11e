namespace RestSource.Configuration.Parts;

/// <summary>One entry of <c>resources</c> as it is written, wherever it stands.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Scope">What it is compiled with.</param>
public sealed record ResourceText(string Text, ResourceScope Scope)
{
    /// <summary>How many brackets are open around it: those of the file and of <c>resources</c>.</summary>
    internal const int Depth = 2;
}
