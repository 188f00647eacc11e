using System.Text.Json.Nodes;
using RestSource.Tool.Files;

namespace RestSource.Tool.Tests.Files;

public sealed class ConfigTextTests
{
    [Fact]
    public void Text_OfAConfig_IsLaidOutAsAPersonWould()
    {
        var config = JsonNode.Parse("""
            {"client":{"base_url":"https://api.example.com/é","headers":{}},"resources":[{"name":"a"},{"name":"orders","endpoint":{"path":"/v1/orders","data_selector":"data",
            "params":{"note":"<a long text that is longer than a line can be, which does not break a string in two parts>"},"paginator":null}}],"x-ids":[1,2.50,true]}
            """)!.AsObject();

        Assert.Equal(
            """
            {
              "client": { "base_url": "https://api.example.com/é", "headers": {} },
              "resources": [
                { "name": "a" },
                {
                  "name": "orders",
                  "endpoint": {
                    "path": "/v1/orders",
                    "data_selector": "data",
                    "params": {
                      "note": "<a long text that is longer than a line can be, which does not break a string in two parts>"
                    },
                    "paginator": null
                  }
                }
              ],
              "x-ids": [1, 2.50, true]
            }

            """.ReplaceLineEndings("\n"),
            ConfigText.Of(config));
    }
}
