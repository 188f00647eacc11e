using RestSource.TestKit.Server;

namespace RestSource.Tool.Tests.Support;

/// <summary>A shop's API with a key, and the config to read it by: five orders, two a page.</summary>
internal static class Shop
{
    /// <summary>The key without which it answers nothing.</summary>
    public const string Key = "k3y/with+marks";

    private static readonly string[] Orders =
    [
        """{ "id": 1, "price": 1.50, "note": "a \u00e9, \"b\"", "tags": [ 1, 2 ] }""",
        """{ "id": 2, "price": 12345678901234567890.10, "note": "", "tags": [] }""",
        """{ "id": 3, "price": 3, "note": null, "tags": null }""",
        """{ "id": 4, "price": 4, "note": "line 1\nline 2", "extra": { "deep": true } }""",
        """{ "id": 5, "price": 5, "note": "echo k3y/with+marks" }""",
    ];

    /// <summary>Starts the API.</summary>
    /// <param name="failsAt">The offset at which it answers 500, while <paramref name="fails"/> says so.</param>
    /// <param name="fails">Whether it does.</param>
    public static Task<ApiServer> StartAsync(int failsAt = -1, Func<bool>? fails = null) => ApiServer.StartAsync(request =>
    {
        var offset = int.Parse(request.Target.Split("offset=")[1].Split('&')[0], System.Globalization.CultureInfo.InvariantCulture);
        return request.Headers.GetValueOrDefault("Authorization") != $"Bearer {Key}" ? Answer.Status(401)
            : offset == failsAt && fails?.Invoke() != false ? Answer.Status(500)
            : Answer.Json($$"""{ "total": 5, "data": [ {{string.Join(", ", Orders.Skip(offset).Take(2))}} ] }""");
    });

    /// <summary>The config.</summary>
    /// <param name="server">The API.</param>
    /// <param name="more">What else the resource says.</param>
    public static string ConfigFor(ApiServer server, string more = "") => $$"""
        {
          "name": "my_shop",
          "client": { "base_url": "{{server.BaseUrl}}", "auth": { "type": "bearer", "token": "{secrets.api_key}" } },
          "resources": [
            { "name": "orders", "primary_key": "id"{{more}},
              "endpoint": { "path": "v1/orders", "data_selector": "data", "error_handler": { "max_retries": 0 }, "paginator": { "type": "offset", "limit": 2 } } }
          ]
        }
        """;

    /// <summary>A folder with the config in it, where the key is set.</summary>
    public static Workplace WorkplaceFor(ApiServer server, string more = "", bool isTerminal = false)
    {
        var workplace = new Workplace { IsTerminal = isTerminal };
        workplace.Write("shop.restsource.json", ConfigFor(server, more));
        workplace.Variables["MyShop__ApiKey"] = Key;
        return workplace;
    }
}
