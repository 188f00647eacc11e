namespace RestSource.Tool.Interpretation;

/// <summary>The members of the model's enumerations have the names of the runtime's: emitted code goes by that, too.</summary>
internal static class EnumName
{
    /// <summary>Gives the member of the same name.</summary>
    public static T As<T>(Enum value)
        where T : struct, Enum => Enum.Parse<T>(value.ToString());
}
