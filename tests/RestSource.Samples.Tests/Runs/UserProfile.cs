namespace RestSource.Samples.Tests.Runs;

/// <summary>A user's folder that holds the samples' user secrets, so that a developer's own have no part in a test.</summary>
internal sealed class UserProfile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("restsource-samples-");

    public UserProfile(string userSecrets)
    {
        var store = _folder.CreateSubdirectory(Path.Combine("Microsoft", "UserSecrets", "restsource-samples"));
        File.WriteAllText(Path.Combine(store.FullName, "secrets.json"), userSecrets);
    }

    /// <summary>Gets what the environment variable <c>APPDATA</c> must name.</summary>
    public string Folder => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
