using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using RestSource.Http;

namespace RestSource.Tests.Http;

/// <summary>HTTP/2 is spoken where the server offers it.</summary>
public class HttpVersionTests
{
    [Theory]
    [InlineData(HttpProtocols.Http1AndHttp2, "HTTP/2")]
    [InlineData(HttpProtocols.Http1, "HTTP/1.1")]
    public async Task SendAsync_SpeaksTheNewestThatTheServerOffers(HttpProtocols offered, string spoken)
    {
        using var certificate = CreateCertificate();
        var protocols = new List<string>();
        await using var server = await StartAsync(certificate, offered, protocols);
        var options = new ShopOptions { ApiKey = Shop.Key, PrimaryHandler = () => Trusting(certificate) };
        using var connection = SourceConnection.Create(new SourceDefinition { Name = "shop", BaseUrl = new Uri(server.Urls.Single()), Secrets = [Shop.Key] }, options);

        var page = await connection.SendAsync<Order>(new PageRequest(new ResourceEndpoint(Shop.Resource, HttpMethod.Get, "/orders", Shop.Selectors, Shop.Policy())), CancellationToken.None);

        Assert.Equal([new Order(1)], page.Items);
        Assert.Equal([spoken], protocols);
    }

    private static async Task<WebApplication> StartAsync(X509Certificate2 certificate, HttpProtocols offered, List<string> protocols)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0, listen =>
        {
            listen.Protocols = offered;
            listen.UseHttps(certificate);
        }));
        var server = builder.Build();
        server.Run(context =>
        {
            protocols.Add(context.Request.Protocol);
            return context.Response.WriteAsync("""{"data": [{"id": 1}]}""");
        });
        await server.StartAsync();
        return server;
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = DateTimeOffset.UtcNow;
        return new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private static SocketsHttpHandler Trusting(X509Certificate2 certificate)
    {
        var handler = SourceHandlers.CreatePrimary(new SourceDefinition { Name = "shop" });
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == certificate.GetCertHashString();
        return handler;
    }
}
