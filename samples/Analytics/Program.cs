using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SampleConsole;
using Samples.Analytics;

return await Sample.RunAsync("Analytics", args, static async (sample, cancellationToken) =>
{
    var builder = Host.CreateApplicationBuilder();
    builder.Logging.ClearProviders(); // The progress bars own the screen; a service keeps its logs.
    builder.Configuration.AddInMemoryCollection(sample.Settings);

    builder.Services.AddAnalyticsSource(builder.Configuration.GetSection("Analytics"));
    builder.Services.AddTransient<IssueReport>();

    using var host = builder.Build();
    await host.StartAsync(cancellationToken); // Fails here, not at the first request, when a setting is missing.
    await host.Services.GetRequiredService<IssueReport>().WriteAsync(sample, cancellationToken);
});
