using RestSource.Configuration.Model;
using RestSource.Testing;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Serving;

/// <summary>What <c>serve</c> says before the first request comes.</summary>
internal static class MockGreeting
{
    /// <summary>The lines.</summary>
    /// <param name="source">The source.</param>
    /// <param name="mock">Its mock server.</param>
    public static IEnumerable<string> Lines(SourceModel source, MockSource mock)
    {
        yield return $"{source.Name} is served at {mock.BaseUrl}. A program that reads it, and 'restsource read', take these environment variables:";
        yield return string.Empty;
        yield return Variable(source, nameof(RestSourceOptions.BaseUrl), mock.BaseUrl.AbsoluteUri);
        foreach (var name in mock.SecretNames)
        {
            yield return Variable(source, name, mock.Secret(name));
        }

        foreach (var name in mock.SettingNames)
        {
            yield return Variable(source, name, mock.Setting(name));
        }

        yield return string.Empty;
        foreach (var resource in mock.Resources)
        {
            yield return $"  {resource}";
        }

        foreach (var resource in source.Resources.Where(resource => mock.Resources.All(served => served.Name != resource.Name)))
        {
            yield return $"  {resource.Name}: not served, since its path is an absolute URL, which no base URL leads away from";
        }

        yield return string.Empty;
        yield return "Ctrl+C ends it. Requests, their secrets masked:";
    }

    private static string Variable(SourceModel source, string name, string value) => $"{SettingName.VariableOf(source, name)}={value}";
}
