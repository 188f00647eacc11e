namespace RestSource.Configuration.Diagnostics;

/// <summary>Rules about the shape of records: columns, samples and keys.</summary>
public static class SchemaRules
{
    /// <summary>Gets RSG5001. No arguments.</summary>
    public static DiagnosticRule EmptyColumnName { get; } = DiagnosticRule.Error(
        id: "RSG5001",
        category: "Schema",
        title: "A column has no name",
        message: "A column needs a name: write that of the JSON field, such as \"created_at\"");

    /// <summary>Gets RSG5002. Arguments: the column.</summary>
    public static DiagnosticRule RepeatedColumn { get; } = DiagnosticRule.Error(
        id: "RSG5002",
        category: "Schema",
        title: "A column is declared twice",
        message: "The column '{0}' is declared already, if in other spelling: keep one of the two, with the hints of both");

    /// <summary>Gets RSG5003. No arguments.</summary>
    public static DiagnosticRule NoSchema { get; } = DiagnosticRule.Note(
        id: "RSG5003",
        category: "Schema",
        title: "A resource does not say what its records look like",
        message: "The records of this resource have only their key as a property, all else is in 'Additional': "
            + "add \"schema\": {{ \"sample\": \"file.json\" }} with an answer of the API, or \"columns\"");

    /// <summary>Gets RSG5004. No arguments: a file name is not repeated.</summary>
    public static DiagnosticRule SampleNotFound { get; } = DiagnosticRule.Error(
        id: "RSG5004",
        category: "Schema",
        title: "A file that 'schema' names is not part of the build",
        message: "No file of this name is known to the compiler: write its path from the folder of this config, "
            + "and add it to the project with <AdditionalFiles Include=\"samples/file.json\" />");

    /// <summary>Gets RSG5005. Arguments: what to do.</summary>
    public static DiagnosticRule SampleWithoutRecords { get; } = DiagnosticRule.Error(
        id: "RSG5005",
        category: "Schema",
        title: "A sample holds no records",
        message: "This sample holds no records: {0}");

    /// <summary>Gets RSG5006. Arguments: what to write (words of a suggestion).</summary>
    public static DiagnosticRule KeyNotInSchema { get; } = DiagnosticRule.Warning(
        id: "RSG5006",
        category: "Schema",
        title: "A key is not a field of the record",
        message: "This key is neither in 'schema' nor in 'columns', so it can only be read as any JSON value: "
            + "correct its name, or declare its 'data_type' in 'columns'. {0}");

    /// <summary>Gets RSG5007. Arguments: the column.</summary>
    public static DiagnosticRule ColumnConflict { get; } = DiagnosticRule.Error(
        id: "RSG5007",
        category: "Schema",
        title: "A column contradicts the rest of the schema",
        message: "The column '{0}' cannot be: a name with '__' means a field inside of an object, and what should hold it is declared or sampled as something else. "
            + "Remove the 'data_type' of one of the two, or declare the whole as \"json\"");

    /// <summary>Gets RSG5008. Arguments: what to write.</summary>
    public static DiagnosticRule SchemaNotFound { get; } = DiagnosticRule.Error(
        id: "RSG5008",
        category: "Schema",
        title: "The schema of a record is not where the config says",
        message: "No schema of a record stands there: {0}");

    /// <summary>Gets RSG5009. Arguments: what to write.</summary>
    public static DiagnosticRule BrokenReference { get; } = DiagnosticRule.Error(
        id: "RSG5009",
        category: "Schema",
        title: "A reference in a file of schemas leads nowhere",
        message: "This reference leads nowhere: {0}");

    /// <summary>Gets RSG5010. No arguments.</summary>
    public static DiagnosticRule ContractWithoutSchema { get; } = DiagnosticRule.Warning(
        id: "RSG5010",
        category: "Schema",
        title: "A schema contract has nothing to hold records to",
        message: "This resource does not say what its records look like, so 'schema_contract' keeps everything: add \"schema\" or \"columns\"");
}
