using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace RestSource.Loading.Crash.Tests.Databases;

/// <summary>The shop in a file.</summary>
internal sealed class SqliteShop : ShopDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("restsource-crash-");

    public override IReadOnlyList<string> Arguments => ["sqlite", File];

    protected override string Exists => "SELECT 1 FROM sqlite_master WHERE name";

    public static Task<ShopDatabase> CreateAsync() => Task.FromResult<ShopDatabase>(new SqliteShop());

    private string File => Path.Combine(_folder.FullName, "shop.db");

    public override ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return base.DisposeAsync();
    }

    protected override DbConnection CreateConnection() => new SqliteConnection($"Data Source={File};Pooling=False");
}
