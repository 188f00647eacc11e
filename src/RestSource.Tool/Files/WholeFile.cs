namespace RestSource.Tool.Files;

/// <summary>Writes files whole or not at all: whoever looks, or presses Ctrl+C, finds the old text or the new one.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file in UTF-8, over one that is there already.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; nothing is left.</exception>
    public static Task WriteAsync(string path, string text, CancellationToken cancellation) => WriteAllAsync([(path, text)], cancellation);

    /// <summary>Writes files in UTF-8, over those that are there already: all of them are complete before the first one takes its place.</summary>
    /// <exception cref="CommandFailure">One of them cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; nothing is left.</exception>
    public static async Task WriteAllAsync(IReadOnlyList<(string Path, string Text)> files, CancellationToken cancellation)
    {
        var current = string.Empty;
        try
        {
            foreach (var (path, text) in files)
            {
                current = path;
                await File.WriteAllTextAsync(PartOf(path), text, cancellation);
            }

            cancellation.ThrowIfCancellationRequested();
            foreach (var (path, _) in files)
            {
                current = path;
                File.Move(PartOf(path), path, overwrite: true);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{current} cannot be written: {failure.Message} Name a file in a folder that is there and that you may write to.");
        }
        finally
        {
            foreach (var (path, _) in files)
            {
                Remove(PartOf(path));
            }
        }
    }

    /// <summary>Writes a file in UTF-8 bit by bit, over one that is there already.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="write">Writes it; nothing is left of it when that fails.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; nothing is left.</exception>
    public static async Task WriteAsync(string path, Func<TextWriter, Task> write, CancellationToken cancellation)
    {
        var part = PartOf(path);
        try
        {
            await using (var writer = new StreamWriter(part))
            {
                await write(writer);
            }

            cancellation.ThrowIfCancellationRequested();
            File.Move(part, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{path} cannot be written: {failure.Message} Name a file in a folder that is there and that you may write to.");
        }
        finally
        {
            Remove(part);
        }
    }

    // In the same folder: a file can only be renamed at once within one file system.
    private static string PartOf(string path) => $"{path}.{Environment.ProcessId}.part";

    private static void Remove(string part)
    {
        // File.Delete says nothing of a file that is not there, and fails for a folder that is not.
        if (File.Exists(part))
        {
            File.Delete(part);
        }
    }
}
