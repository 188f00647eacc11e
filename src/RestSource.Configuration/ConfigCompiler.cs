using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;

namespace RestSource.Configuration;

/// <summary>A config file.</summary>
/// <param name="Path">Its path; samples are found relative to its folder.</param>
/// <param name="Text">Its text.</param>
public sealed record ConfigFile(string Path, string Text);

/// <summary>A file that a config's <c>schema</c> may name.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text.</param>
public sealed record SampleFile(string Path, string Text);

/// <summary>What one config file compiles to: a model, things to say about it, or both.</summary>
/// <param name="Source">What could be bound, mistakes left out; <see langword="null"/> when nothing could.</param>
/// <param name="Diagnostics">What is wrong, in the order of the file.</param>
public sealed record CompiledConfig(SourceModel? Source, EquatableArray<ConfigDiagnostic> Diagnostics);
