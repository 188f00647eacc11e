namespace RestSource.Generators.Pipeline;

/// <summary>Names of the pipeline's steps, in its order; tests ask by them what ran again.</summary>
internal static class TrackingNames
{
    public const string ReadOptions = nameof(ReadOptions);
    public const string ReadCompilation = nameof(ReadCompilation);
    public const string ReadFiles = nameof(ReadFiles);
    public const string SortFiles = nameof(SortFiles);
    public const string SelectSamples = nameof(SelectSamples);
    public const string SelectConfigs = nameof(SelectConfigs);
    public const string OutlineConfigs = nameof(OutlineConfigs);
    public const string SelectTexts = nameof(SelectTexts);
    public const string CompileResources = nameof(CompileResources);
    public const string GroupResources = nameof(GroupResources);
    public const string CompileConfigs = nameof(CompileConfigs);
    public const string SettlePrefixes = nameof(SettlePrefixes);
    public const string SelectDiagnostics = nameof(SelectDiagnostics);
    public const string SelectHostDiagnostics = nameof(SelectHostDiagnostics);
    public const string PlanEmissions = nameof(PlanEmissions);
    public const string SelectRecords = nameof(SelectRecords);
    public const string EmitRecords = nameof(EmitRecords);
    public const string FitEmissions = nameof(FitEmissions);
    public const string SelectSources = nameof(SelectSources);
    public const string FindLines = nameof(FindLines);
    public const string LocateTypes = nameof(LocateTypes);
    public const string SelectResources = nameof(SelectResources);
    public const string SelectClashes = nameof(SelectClashes);
}
