using SampleConsole;
using Samples.OAuth2;

return await Sample.RunAsync("OAuth2", SampleCredential.ClientSecret, args, static async (sample, cancellationToken) =>
{
    // Both clients share one token. It is asked for before the first request, a minute before it expires, and when the API no longer takes it.
    await using var source = OAuth2Source.Create(new OAuth2Options
    {
        BaseUrl = sample.BaseUrl,
        AccessTokenUrl = new Uri(sample.BaseUrl, "oauth/token").AbsoluteUri,
        ClientSecret = sample.ClientSecret,
    });

    var (open, active) = (0, 0);
    await sample.ReadAsync(
        [
            new(IssuesClient.Resource, async (options, token) =>
            {
                await foreach (var issue in source.Issues.ReadAllAsync(options, token))
                {
                    open += issue.Status?.Category == "open" ? 1 : 0;
                }
            }),
            new(UsersClient.Resource, async (options, token) =>
            {
                await foreach (var user in source.Users.ReadAllAsync(options, token))
                {
                    active += user.Active ? 1 : 0;
                }
            }),
        ],
        cancellationToken);
    sample.Say($"{open:N0} issues are open, for {active:N0} active users.");
});
