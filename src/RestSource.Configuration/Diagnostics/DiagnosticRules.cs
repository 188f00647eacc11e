namespace RestSource.Configuration.Diagnostics;

/// <summary>Every rule there is.</summary>
/// <remarks>0xxx the file and its keys, 1xxx client, 2xxx credentials, 3xxx paging, 4xxx resources, 5xxx records, 9xxx the host. IDs are never reused.</remarks>
public static class DiagnosticRules
{
    /// <summary>Gets all rules, by ID.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        JsonRules.InvalidJson,
        KeyRules.UnknownKey,
        KeyRules.MissingKey,
        KeyRules.WrongType,
        JsonRules.RepeatedKey,
        KeyRules.NotSupportedYet,
        KeyRules.NoEffect,
        KeyRules.NotInJson,
        KeyRules.UnknownValue,
        KeyRules.OutOfRange,
        ClientRules.InvalidBaseUrl,
        ClientRules.InvalidHeader,
        ClientRules.InvalidAllowedHost,
        ClientRules.InvalidPlaceholder,
        AuthenticationRules.LiteralSecret,
        PagingRules.NeverStops,
        PagingRules.TwoPlaces,
        PagingRules.DetectedPaginator,
        PagingRules.InvalidJsonPath,
        PagingRules.UnsupportedJsonPath,
        PagingRules.BodyInTheWay,
        ResourceRules.RepeatedResource,
        ResourceRules.EmptyName,
        ResourceRules.UnboundPathPlaceholder,
        ResourceRules.MergeWithoutKeys,
        ResourceRules.TwoBodies,
        ResponseActionRules.NoCondition,
        ResponseActionRules.NoAction,
        ProcessingStepRules.NoStep,
        ProcessingStepRules.NameTaken,
        HintRules.StrategyWithoutPrimaryKey,
        SchemaRules.EmptyColumnName,
        SchemaRules.RepeatedColumn,
        SchemaRules.NoSchema,
        SchemaRules.SampleNotFound,
        SchemaRules.SampleWithoutRecords,
        SchemaRules.KeyNotInSchema,
        SchemaRules.ColumnConflict,
        SchemaRules.SchemaNotFound,
        SchemaRules.BrokenReference,
        SchemaRules.ContractWithoutSchema,
        HostRules.InternalError,
        HostRules.LanguageTooOld,
        HostRules.SourceNameTaken,
    ];
}
