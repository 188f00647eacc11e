namespace RestSource.Configuration.Model;

/// <summary>One entry of <c>headers</c>.</summary>
/// <param name="Name">The header's name, made of the characters of an HTTP token.</param>
/// <param name="Value">What is sent; <see langword="null"/> in an endpoint takes the client's header of that name away.</param>
public sealed record HeaderModel(TextModel Name, TextModel? Value)
{
    /// <summary>Makes a header whose name has no placeholders.</summary>
    public HeaderModel(string name, TextModel? value)
        : this(TextModel.Of(name), value)
    {
    }
}
