namespace RestSource.Json.Direct;

/// <summary>What earlier values of a column left for later ones: so that an array is made in the length it will have, and a text that came already is not made again.</summary>
/// <remarks>It changes what reading costs, never what is read.</remarks>
public struct ColumnMemory
{
    /// <summary>The length that the column's last array had.</summary>
    internal int ArrayLength;

    /// <summary>How many columns further than the one declared next the document went on, before the column with this number: see <see cref="DirectNames"/>.</summary>
    internal int Leap;

    /// <summary>The column's texts, once there is a short one.</summary>
    internal TextMemory? Texts;

    /// <summary>The columns of the record in the column, once there is one.</summary>
    internal RecordMemory? Record;

    /// <summary>Texts are made anew each time.</summary>
    internal bool ForgetsTexts;
}
