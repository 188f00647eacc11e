namespace RestSource.TestKit.Postgres;

/// <summary>The programs of PostgreSQL, where this machine has them.</summary>
public static class PostgresPrograms
{
    private const string Installed = "/usr/lib/postgresql";

    /// <summary>Gets the folder of <c>initdb</c> and <c>postgres</c>: one of <c>PATH</c>, else where Debian puts them, the newest first; <see langword="null"/> where there is none.</summary>
    public static string? Folder { get; } = Candidates().FirstOrDefault(static folder => Holds(folder, "initdb") && Holds(folder, "postgres"));

    /// <summary>Gets why tests that need PostgreSQL are skipped; <see langword="null"/> when they are not.</summary>
    public static string? Missing => Folder is null
        ? $"PostgreSQL is not installed: neither PATH nor {Installed} has initdb and postgres. On Debian: apt-get install postgresql-15."
        : null;

    private static IEnumerable<string> Candidates()
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        var installed = Directory.Exists(Installed) ? Directory.GetDirectories(Installed) : [];
        return path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(installed.OrderByDescending(static folder => folder, StringComparer.Ordinal).Select(static folder => Path.Combine(folder, "bin")));
    }

    private static bool Holds(string folder, string program) => File.Exists(Path.Combine(folder, program));
}
