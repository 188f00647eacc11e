namespace RestSource.Configuration.Tests;

/// <summary>The whole configs beside the tests.</summary>
public static class TestConfig
{
    public static TheoryData<string> Names => ["analytics", "everything", "project_tracking", "quickstart", "related", "task_management"];

    public static ConfigFile Read(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "TestConfigs", $"{name}.restsource.json");
        return new ConfigFile(path, File.ReadAllText(path));
    }
}
