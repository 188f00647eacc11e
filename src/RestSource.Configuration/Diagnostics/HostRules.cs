namespace RestSource.Configuration.Diagnostics;

/// <summary>Rules about what runs the compilation of a config; the generator reports them, unless they say otherwise.</summary>
public static class HostRules
{
    /// <summary>Gets RSG9001. Arguments: the exception's type and where it was thrown.</summary>
    public static DiagnosticRule InternalError { get; } = DiagnosticRule.Error(
        id: "RSG9001",
        category: "Host",
        title: "RestSource failed on this file",
        message: "RestSource failed on this file ({0}): this is a mistake in RestSource, please report it with the config, secrets left out");

    /// <summary>Gets RSG9002. Arguments: the project's C# version, the oldest that will do.</summary>
    public static DiagnosticRule LanguageTooOld { get; } = DiagnosticRule.Error(
        id: "RSG9002",
        category: "Host",
        title: "The project's C# version is too old",
        message: "The generated code needs C# {1} and this project is compiled as C# {0}: set <LangVersion>{1}</LangVersion> or newer, or remove LangVersion");

    /// <summary>Gets RSG9003. Arguments: the file of the other source, the name given instead.</summary>
    public static DiagnosticRule SourceNameTaken { get; } = DiagnosticRule.Warning(
        id: "RSG9003",
        category: "Host",
        title: "Two sources of a project have one name",
        message: "The source of {0} has this name already, so this one is called {1}: give one of the two another \"name\"");

    /// <summary>Gets RSG9004. Arguments: the resource, the field, another field, the name of both.</summary>
    public static DiagnosticRule ColumnClash { get; } = DiagnosticRule.Error(
        id: "RSG9004",
        category: "Host",
        title: "Two fields of a record would be loaded into one column",
        message: "The fields '{1}' and '{2}' of '{0}' would both be loaded as '{3}': take one of them out of its \"schema\" and \"columns\", and it is kept in the column '_additional'");

    /// <summary>Gets RSG9005, which the package's targets report, since such a compiler does not load the generator. Argument: the compiler's version.</summary>
    public static DiagnosticRule CompilerTooOld { get; } = DiagnosticRule.Error(
        id: "RSG9005",
        category: "Host",
        title: "The C# compiler is too old",
        message: "RestSource needs version 4.8 of the C# compiler and this build has {0}: build with the .NET 10 SDK or newer, and remove a reference to Microsoft.Net.Compilers.Toolset that holds an older one");
}
