using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>incremental</c>, in each of its spellings: a key of the endpoint, or a param of <c>"type": "incremental"</c>.</summary>
internal static class IncrementalBinder
{
    private const string Type = "incremental";
    private const string InEndpoint = "Write it in 'incremental' of the endpoint, and {incremental.start_value} as the value of the param.";

    private const string SentAsItIs =
        "later values are sent in the form of 'initial_value', so write that as the API expects it; for another form, give 'since' to ReadAllAsync";

    private static readonly string[] InBoth =
    [
        "cursor_path",
        "initial_value",
        "last_value_func",
        "row_order",
        "on_cursor_value_missing",
        "lag",
        "range_start",
        "range_end",
        "primary_key",
        "allow_external_schedulers",
    ];

    /// <summary>The keys of <c>incremental</c>.</summary>
    public static readonly KeyTable Keys = new("an 'incremental'", [.. InBoth, "end_value", "start_param", "end_param"])
    {
        NotInJson = { ["convert"] = SentAsItIs, ["transform"] = SentAsItIs },
    };

    /// <summary>The keys of a param of <c>"type": "incremental"</c>.</summary>
    public static readonly KeyTable ParamKeys = new("an incremental param", ["type", .. InBoth])
    {
        NotInJson = { ["convert"] = SentAsItIs, ["transform"] = SentAsItIs },
        Elsewhere = { ["end_value"] = InEndpoint, ["start_param"] = InEndpoint, ["end_param"] = InEndpoint },
    };

    /// <summary>Binds it; a param of that type wins over the key of the endpoint.</summary>
    /// <param name="keys">The endpoint.</param>
    /// <param name="diagnostics">Takes the mistakes.</param>
    public static BoundIncremental? Bind(ObjectReader keys, DiagnosticBag diagnostics)
    {
        var member = keys.Member(Type);
        var own = keys.Object(Type);
        JsonMember[] rules = keys.Value("params") is JsonObjectNode parameters ? [.. parameters.Members.Where(IsRule)] : [];
        if (rules.Length == 0)
        {
            return own is null ? null : IncrementalOptionsBinder.Bind(own, Keys, diagnostics);
        }

        foreach (var other in rules.Skip(1))
        {
            diagnostics.Report(IncrementalRules.TwoParams, other.NameSpan, other.Name, rules[0].Name);
        }

        if (member is not null)
        {
            diagnostics.Report(KeyRules.NoEffect, member.NameSpan, Type, "a param of the type 'incremental' wins over it; keep one of the two");
        }

        return IncrementalOptionsBinder.Bind((JsonObjectNode)rules[0].Value, ParamKeys, diagnostics);
    }

    private static bool IsRule(JsonMember member) =>
        member.Value is JsonObjectNode rule && rule.Find("type")?.Value is JsonStringNode { Value: Type };
}
