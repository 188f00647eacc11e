namespace RestSource.Generators.Emission.Methods;

/// <summary>A parameter of the emitted methods that get a page or read many.</summary>
/// <param name="Type">Its C# type.</param>
/// <param name="Name">Its name, <c>@</c> included.</param>
/// <param name="Default">What it is when the caller says nothing; <see langword="null"/> when the caller must say.</param>
/// <param name="Doc">What it means, as XML.</param>
internal sealed record Parameter(string Type, string Name, string? Default, string Doc)
{
    /// <summary>The last parameter of every emitted method.</summary>
    public static readonly Parameter CancellationToken = new(
        "global::System.Threading.CancellationToken", "cancellationToken", "default", "Ends every wait.");

    /// <summary>Gets the query parameter that the argument is sent as, or <see langword="null"/> when it goes elsewhere.</summary>
    public string? QueryName { get; init; }

    /// <summary>Gets a value indicating whether the query parameter is repeated, once for each item.</summary>
    public bool IsList { get; init; }

    /// <summary>Gets the parameter as a method declares it.</summary>
    public string Declaration => Default is null ? $"{Type} {Name}" : $"{Type} {Name} = {Default}";

    /// <summary>The lines that document some parameters.</summary>
    public static string Docs(IEnumerable<Parameter> parameters) =>
        string.Join("\n", parameters.Select(static parameter => $"/// <param name=\"{parameter.Name.TrimStart('@')}\">{parameter.Doc}</param>"));
}
