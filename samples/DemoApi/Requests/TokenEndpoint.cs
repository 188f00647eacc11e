using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace DemoApi.Requests;

/// <summary>Answers <c>POST /oauth/token</c>: an access token for the client's id and secret (RFC 6749, 4.4).</summary>
internal sealed class TokenEndpoint(Gate gate)
{
    private const int SecondsOfAToken = 3600;

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        var (status, body) = (form["grant_type"].ToString(), form["client_id"] == Gate.ClientId && form["client_secret"] == gate.ClientSecret) switch
        {
            (not "client_credentials", _) => (StatusCodes.Status400BadRequest, Error("unsupported_grant_type")),
            (_, false) => (StatusCodes.Status401Unauthorized, Error("invalid_client")),
            _ => (StatusCodes.Status200OK, new JsonObject { ["access_token"] = gate.IssueToken(), ["token_type"] = "Bearer", ["expires_in"] = SecondsOfAToken }),
        };
        await JsonAnswer.WriteAsync(context, status, body);
    }

    private static JsonObject Error(string code) => new() { ["error"] = code };
}
