namespace RestSource.Configuration.Diagnostics;

/// <summary>Rules about <c>incremental</c>.</summary>
public static class IncrementalRules
{
    /// <summary>Gets RSG4050. Arguments: the param, the one before it.</summary>
    public static DiagnosticRule TwoParams { get; } = DiagnosticRule.Error(
        id: "RSG4050",
        category: "Resources",
        title: "Two params are incremental",
        message: "A resource is read by one cursor: '{0}' cannot be incremental beside '{1}'. Write the cursor as 'incremental' of the endpoint, and {{incremental.start_value}} wherever it is sent");

    /// <summary>Gets RSG4051. No arguments.</summary>
    public static DiagnosticRule EndWithoutStart { get; } = DiagnosticRule.Error(
        id: "RSG4051",
        category: "Resources",
        title: "An end value has no initial value",
        message: "A range needs both its ends: give 'initial_value' too, or leave 'end_value' out and give 'until' to ReadAllAsync");

    /// <summary>Gets RSG4052. Arguments: how it stands to the initial value.</summary>
    public static DiagnosticRule EndBeforeStart { get; } = DiagnosticRule.Error(
        id: "RSG4052",
        category: "Resources",
        title: "A range ends before it begins",
        message: "'end_value' is {0} than 'initial_value', so no record can be in the range: exchange the two, or change 'last_value_func'");

    /// <summary>Gets RSG4053. Arguments: what it must be.</summary>
    public static DiagnosticRule MixedBounds { get; } = DiagnosticRule.Error(
        id: "RSG4053",
        category: "Resources",
        title: "A value of the cursor is of another type",
        message: "This is not a value that the cursor can have: it must be {0}");

    /// <summary>Gets RSG4054. Arguments: the name, what to write.</summary>
    public static DiagnosticRule UnknownCursor { get; } = DiagnosticRule.Warning(
        id: "RSG4054",
        category: "Resources",
        title: "The records have no such cursor",
        message: "The schema of the records has no '{0}', so every record would lack its cursor. {1}");

    /// <summary>Gets RSG4055. Arguments: the path.</summary>
    public static DiagnosticRule CursorWithoutOrder { get; } = DiagnosticRule.Error(
        id: "RSG4055",
        category: "Resources",
        title: "A cursor has no order",
        message: "What stands at '{0}' has no order: a cursor is a number, a text, a date or a time");
}
