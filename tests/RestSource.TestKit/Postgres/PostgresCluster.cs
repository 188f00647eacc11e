using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace RestSource.TestKit.Postgres;

/// <summary>A PostgreSQL of one's own: in a temporary folder, on a free port of 127.0.0.1, as an ordinary user. It is gone when it is disposed of, or when this process ends, however it ends.</summary>
public sealed class PostgresCluster : IDisposable
{
    // The server lives as long as the shell's input, which ends with this process even if it is killed. Ctrl+C reaches the whole group of processes: the shell outlives it, to clear away.
    private const string Script = """
        trap '' INT TERM HUP
        folder=$(mktemp -d "$1/restsource-postgres.XXXXXX") || exit
        trap 'rm -rf "$folder"' EXIT
        "$2/initdb" --pgdata="$folder/data" --username=restsource --auth=trust --encoding=UTF8 --locale=C --no-sync >"$folder/initdb.log" 2>&1 || { sed 's/^/FATAL: /' "$folder/initdb.log" >&2; exit 1; }
        "$2/postgres" -D "$folder/data" -p "$3" -c listen_addresses=127.0.0.1 -c unix_socket_directories="$folder" -c fsync="$4" </dev/null &
        cat >/dev/null
        kill -INT $! 2>/dev/null
        wait
        """;

    private const string Ready = "database system is ready to accept connections";
    private const string Failed = "FATAL:";

    private readonly Process _process;

    private PostgresCluster(Process process, int port)
    {
        _process = process;
        ConnectionString = string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=restsource;Database=postgres");
    }

    /// <summary>Gets how to connect, as the superuser.</summary>
    public string ConnectionString { get; }

    /// <summary>Starts one.</summary>
    /// <param name="durable">Whether a commit is on the disk before it is told of. Default: no, which is faster.</param>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed, or did not start.</exception>
    public static async Task<PostgresCluster> StartAsync(bool durable = false)
    {
        var programs = PostgresPrograms.Folder ?? throw new InvalidOperationException(PostgresPrograms.Missing);
        var port = FreePort();
        var process = new Process { StartInfo = Command(Path.GetTempPath().TrimEnd('/'), programs, port.ToString(CultureInfo.InvariantCulture), durable ? "on" : "off") };
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, line) => Follow(line.Data, started);
        process.Start();
        process.BeginErrorReadLine();
        var cluster = new PostgresCluster(process, port);
        try
        {
            await started.Task;
            return cluster;
        }
        catch (InvalidOperationException)
        {
            cluster.Dispose();
            throw;
        }
    }

    /// <summary>Stops it, and waits until nothing of it is left.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static void Follow(string? line, TaskCompletionSource started)
    {
        if (line is null)
        {
            started.TrySetException(new InvalidOperationException("PostgreSQL ended before it was ready."));
        }
        else if (line.Contains(Ready, StringComparison.Ordinal))
        {
            started.TrySetResult();
        }
        else if (line.Contains(Failed, StringComparison.Ordinal))
        {
            started.TrySetException(new InvalidOperationException($"PostgreSQL did not start: {line}"));
        }
    }

    private static ProcessStartInfo Command(params string[] arguments)
    {
        string[] shell = ["/bin/sh", "-c", Script, "postgres", .. arguments];

        // PostgreSQL refuses to run as root.
        if (Environment.IsPrivilegedProcess)
        {
            var user = UnixUser.FirstOf("postgres", "nobody");
            shell = ["setpriv", $"--reuid={user.Id}", $"--regid={user.GroupId}", "--clear-groups", .. shell];
        }

        return new ProcessStartInfo(shell[0], shell[1..])
        {
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
