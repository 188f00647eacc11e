namespace RestSource.Generators.Naming;

/// <summary>The C# names of a resource; its record's are <see cref="RecordNames"/>.</summary>
/// <param name="Name">The resource in PascalCase, as types are called after it.</param>
/// <param name="Property">The property of the source that holds the client.</param>
/// <param name="Record">The type of one record, without its namespace.</param>
internal sealed record ResourceNames(string Name, string Property, string Record)
{
    /// <summary>Gets the name of the client: <c>ProjectsClient</c>.</summary>
    public string Client => ClientOf(Name);

    /// <summary>Gets the name of the interface: <c>IProjectsApi</c>.</summary>
    public string Interface => InterfaceOf(Name);

    /// <summary>Gets the name of the interface's implementation: <c>ProjectsApi</c>.</summary>
    public string Api => ApiOf(Name);

    /// <summary>Gets the name of a parameter that takes the client: <c>projects</c>.</summary>
    public string ClientParameter => Identifier.Escape(ReservedNames.Avoid(Identifier.Camel(Property), ReservedNames.ClientParameters, "Client"));

    /// <summary>The names of the types that are called after the resource.</summary>
    public static string[] TypesOf(string name) => [ClientOf(name), InterfaceOf(name), ApiOf(name)];

    private static string ClientOf(string name) => name + "Client";

    private static string InterfaceOf(string name) => $"I{name}Api";

    private static string ApiOf(string name) => name + "Api";
}
