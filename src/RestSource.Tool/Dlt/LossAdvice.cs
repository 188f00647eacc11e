namespace RestSource.Tool.Dlt;

/// <summary>Says what to do where a value of Python has no place in JSON.</summary>
internal static class LossAdvice
{
    private const string AsLiteral = "write its value, or \"{config.NAME}\" or \"{secrets.NAME}\" for one that is given at run time";

    private static readonly Dictionary<string, string> ByKey = new(StringComparer.Ordinal)
    {
        ["session"] = "add a DelegatingHandler to the HttpClient that Add…Source returns, or give the handler that sends as PrimaryHandler of the options",
        ["response_actions"] = "name the status in an entry with \"action\": \"ignore\", \"retry\" or \"fail\"; what else a function did with an answer belongs in a DelegatingHandler, given as PrimaryHandler of the options",
        ["action"] = "write \"ignore\", \"retry\" or \"fail\"; what else a function did with an answer belongs in a DelegatingHandler, given as PrimaryHandler of the options",
        ["convert"] = "write 'initial_value' in the form that the API expects, for later values are sent in the same; for another form, give 'since' to ReadAllAsync",
        ["transform"] = "write 'initial_value' in the form that the API expects, for later values are sent in the same; for another form, give 'since' to ReadAllAsync",
        ["last_value_func"] = "write \"max\" or \"min\"; for an order of your own, keep the last value in C# and give it to ReadAllAsync as 'since'",
        ["auth"] = "write \"auth\": { \"type\": \"custom\", \"name\": \"NAME\" } and set NAME of the options in C#",
        ["paginator"] = "name one of the types of docs/config-reference.md, with its options",
        ["resources"] = "describe the resource in JSON, or read it in C# beside the generated clients",
        ["columns"] = "declare the columns as { \"id\": { \"data_type\": \"bigint\" } }, or name an answer of the API in \"schema\"",
    };

    /// <summary>What to do where a value of a key is lost.</summary>
    /// <param name="key">The key, or that of the list around.</param>
    public static string For(string key) => ByKey.GetValueOrDefault(key, AsLiteral);
}
