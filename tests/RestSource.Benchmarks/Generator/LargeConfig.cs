using System.Globalization;

namespace RestSource.Benchmarks.Generator;

/// <summary>Makes the config of a large API: every resource with the same columns, of every type, in one file.</summary>
internal static class LargeConfig
{
    private static readonly string[] Types = ["bigint", "text", "timestamp", "decimal", "bool", "double", "date", "json"];

    private static readonly string[] Subjects =
    [
        "account", "asset", "billing", "budget", "campaign", "case", "contract", "customer", "device", "employee", "event", "expense", "invoice", "issue", "lead", "location",
        "message", "order", "partner", "payment", "payroll", "product", "project", "purchase", "quote", "release", "shipment", "subscription", "supplier", "task", "team", "user",
    ];

    private static readonly string[] Objects =
    [
        "addresses", "approvals", "attachments", "audits", "balances", "changes", "comments", "contacts", "documents", "entries", "exports", "fields", "groups", "histories", "imports", "items",
        "labels", "lines", "links", "members", "notes", "owners", "permissions", "phases", "plans", "reports", "reviews", "rules", "statuses", "tags", "templates", "versions",
    ];

    private static readonly string[] Properties =
    [
        "created", "updated", "closed", "total", "external", "internal", "billing", "shipping", "default", "primary", "secondary", "estimated", "actual", "remaining",
    ];

    private static readonly string[] Suffixes = ["at", "count", "reference", "amount", "code", "rate", "name", "kind"];

    /// <summary>Makes the text.</summary>
    /// <param name="resources">How many resources it has.</param>
    /// <param name="columns">How many columns each has, its primary key included.</param>
    public static string Create(int resources, int columns) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {
          "client": { "base_url": "https://api.example.com", "auth": { "type": "bearer", "token": "{secrets.token}" } },
          "resource_defaults": {
            "primary_key": "id",
            "endpoint": { "data_selector": "data", "paginator": { "type": "offset", "limit": 100, "total_path": "total" } }
          },
          "resources": [
        {{string.Join(",\n", Enumerable.Range(0, resources).Select(number => Resource(number, columns)))}}
          ]
        }
        """);

    /// <summary>Edits one resource, as one who types does: the first column of a type that takes any number gets another type.</summary>
    /// <param name="config">The config.</param>
    /// <param name="resource">The number of the resource.</param>
    public static string Edit(string config, int resource)
    {
        const string Before = "\"data_type\": \"double\"";
        var name = config.IndexOf($"\"name\": \"{NameOf(resource)}\"", StringComparison.Ordinal);
        var type = config.IndexOf(Before, name, StringComparison.Ordinal);
        return string.Concat(config.AsSpan(0, type), "\"data_type\": \"bigint\"", config.AsSpan(type + Before.Length));
    }

    private static string Resource(int number, int columns)
    {
        var others = Enumerable.Range(1, columns - 1).Select(column => Column(number + column, column));
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""
                {
                  "name": "{{NameOf(number)}}",
                  "endpoint": { "path": "v1/{{NameOf(number)}}", "params": { "status": "open" } },
                  "columns": {
                    "id": { "data_type": "bigint", "nullable": false },
            {{string.Join(",\n", others)}}
                  }
                }
            """);
    }

    private static string NameOf(int resource) => $"{Subjects[resource % Subjects.Length]}_{Objects[resource / Subjects.Length % Objects.Length]}";

    private static string Column(int name, int number) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""        "{{Properties[name % Properties.Length]}}_{{Suffixes[name / Properties.Length % Suffixes.Length]}}": { "data_type": "{{Types[number % Types.Length]}}", "nullable": {{(number % 3 == 0 ? "false" : "true")}} }""");
}
