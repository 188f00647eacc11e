using RestSource.Loading.Sqlite;

namespace RestSource.Loading.Tests;

/// <summary>A SQLite file in a folder of its own.</summary>
public sealed class SqliteFixture : DestinationFixture
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("restsource-");

    public SqliteFixture()
    {
        Destination = new SqliteDestination(Path.Combine(_folder.FullName, "test.db"));
    }

    public override LoadDestination Destination { get; }

    public override Task<IReadOnlyList<string>> TablesAsync() => RowsAsync("SELECT name FROM sqlite_master WHERE type = 'table'");

    public override ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return default;
    }
}
