using System.Globalization;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission;

/// <summary>Emits the file that leads from the types of a source to its config: a part of each type that has nothing but its place there.</summary>
/// <remarks>
/// An editor lists that place among the declarations of the type. Of a <c>#line</c> before a declaration without a body nothing gets into the assembly; but a build may
/// embed this file into its symbols, or a hash of it. So paths in it are those of the compiler's path map, which is empty while somebody edits.
/// </remarks>
internal static class LocationFileEmitter
{
    /// <summary>Emits it.</summary>
    public static EmittedFile Emit(LocationEmission emission)
    {
        var writer = CSharpFile.Begin(emission.MarkGenerated);
        var names = emission.Source;
        var path = emission.WrittenPath;
        var file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var hasPlaces = IsDirectivePath(path);
        if (hasPlaces)
        {
            // From here on all is said of that file, and each declaration says its line.
            writer.Lines($"#line 1 \"{path}\"");
        }

        using (writer.Block($"namespace {names.Namespace}"))
        {
            Write(resource: null, line: 0, $"public sealed partial class {names.Source}", $"public sealed partial class {names.Options}");
            foreach (var resource in emission.Resources)
            {
                Write(resource.Name, resource.Line, DeclarationsOf(resource.Names));
            }
        }

        // No resource has a dot in its name, so none has a file of this name.
        return new EmittedFile($"{names.Prefix}.Config.Locations.g.cs", writer.ToString());

        void Write(string? resource, int line, params string[] declarations)
        {
            var remarks = $"/// <remarks>Generated from {DocText.Code(file)}{(resource is null ? string.Empty : $", resource {DocText.Code(resource)}")}.</remarks>";
            var attribute = $"[global::RestSource.GeneratedFrom({CSharpLiteral.Text(file)}{(resource is null ? string.Empty : $", Resource = {CSharpLiteral.Text(resource)}")})]";
            foreach (var declaration in declarations)
            {
                writer.Lines(remarks).Lines(attribute);
                if (hasPlaces)
                {
                    writer.Lines($"#line {(line + 1).ToString(CultureInfo.InvariantCulture)}");
                }

                writer.Lines(declaration + " { }");
            }
        }
    }

    private static string[] DeclarationsOf(ResourceNames names) =>
    [
        $"public sealed partial class {names.Client}",
        $"public partial interface {names.Interface}",
        $"public sealed partial record {names.Record}",
    ];

    // A directive has no escapes.
    private static bool IsDirectivePath(string path) => path.All(static character => character != '"' && !CSharpLiteral.IsHidden(character));
}
