namespace RestSource.Generators.Naming;

/// <summary>Names that emitted types have already, or that C# keeps for itself; a config's name gives way to them.</summary>
internal static class ReservedNames
{
    /// <summary>Members of every object.</summary>
    private static readonly string[] Object =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Members of every emitted record.</summary>
    public static readonly string[] RecordMembers =
    [
        .. Object, "Additional", "Clone", "ColumnNames", "ColumnOf", "Deconstruct", "EqualityContract", "PrintMembers", "ReadJson", "RequiredColumns", "WriteJson",
    ];

    /// <summary>Record types cannot be called as their members are.</summary>
    public static readonly string[] Records = [.. RecordMembers, "Value"];

    /// <summary>Locals of an emitted record's reader.</summary>
    public static readonly string[] RecordLocals = ["additional", "at", "before", "column", "item", "json", "memory", "presence", "reader", "record", "writer"];

    /// <summary>Parameters and locals of the emitted methods that take a resource's params.</summary>
    public static readonly string[] Parameters =
        ["cancellationToken", "continuationToken", "cursor", "limit", "next", "offset", "options", "page", "parent", "part", "position", "record", "request", "stop", "token"];

    /// <summary>Parameters of an emitted client's constructor.</summary>
    public static readonly string[] ClientParameters = ["api", "loggerFactory", "stateStore"];

    /// <summary>Members of every emitted source.</summary>
    public static readonly string[] SourceMembers = [.. Object, "Connect", "Create", "Define", "Dispose", "DisposeAsync", "LoadAsync", "ReadAsync"];

    /// <summary>Members of every emitted options class and of its base.</summary>
    public static readonly string[] OptionsMembers =
        [.. Object, "Authenticators", "BaseUrl", "Bind", "CircuitBreaker", "ConfiguredBaseUrl", "EffectiveBaseUrl", "LoggerFactory", "PrimaryHandler", "Randomizer", "ReadLimits", "RequiredSettings", "Settings", "SharesTexts", "StateStore", "TimeProvider", "Validate", "ValueChecks"];

    /// <summary>Root namespaces that emitted and hand-written code needs to reach by name.</summary>
    public static readonly string[] Namespaces = ["Microsoft", "Refit", "RestSource", "System"];

    /// <summary>Devices of Windows, which no file there can be called after, whatever its suffix.</summary>
    public static readonly string[] Devices =
    [
        "Con", "Prn", "Aux", "Nul", "Com1", "Com2", "Com3", "Com4", "Com5", "Com6", "Com7", "Com8", "Com9",
        "Lpt1", "Lpt2", "Lpt3", "Lpt4", "Lpt5", "Lpt6", "Lpt7", "Lpt8", "Lpt9",
    ];

    /// <summary>The name, or a form of it that is not among <paramref name="reserved"/>: <c>Equals</c> becomes <c>EqualsValue</c>.</summary>
    public static string Avoid(string name, string[] reserved, string suffix = "Value")
    {
        foreach (var other in reserved)
        {
            if (string.Equals(name, other, StringComparison.OrdinalIgnoreCase))
            {
                return name + suffix;
            }
        }

        return name;
    }
}
