using RestSource.Configuration;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Pipeline;

/// <summary>A config file, compiled. The JSON and all positions but those of diagnostics are gone.</summary>
/// <param name="Path">The file.</param>
/// <param name="Source">What could be bound.</param>
/// <param name="Diagnostics">What is to be said about it.</param>
internal sealed record CompiledFile(string Path, SourceModel? Source, EquatableArray<ConfigDiagnostic> Diagnostics)
{
    /// <summary>Gets the names of records that were found before all resources were known.</summary>
    public EquatableArray<RecordDraft> Drafts { get; init; }

    /// <summary>Puts a config together. A fault of ours becomes a diagnostic, so that the build says which file brought it out.</summary>
    /// <param name="file">The config.</param>
    /// <param name="parts">The resources of all configs, by the path of theirs.</param>
    public static CompiledFile Of(OutlinedFile file, ILookup<string, CompiledPart> parts)
    {
        var own = parts[file.Path].ToList();
        if (file.Outline is null || own.Exists(static part => part.Resource is null))
        {
            return Faulty(file.Path, own.Select(static part => part.Fault).Prepend(file.Fault).OfType<ConfigDiagnostic>().Distinct());
        }

        try
        {
            var compiled = file.Outline.Join([.. own.Select(static part => part.Resource!)]);
            return new CompiledFile(file.Path, compiled.Source, compiled.Diagnostics)
            {
                Drafts = own.Select(static part => part.Draft).OfType<RecordDraft>().ToEquatableArray(),
            };
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Faulty(file.Path, [HostDiagnostics.InternalError(file.Path, fault)]);
        }
    }

    private static CompiledFile Faulty(string path, IEnumerable<ConfigDiagnostic> faults) => new(path, Source: null, faults.ToEquatableArray());
}
