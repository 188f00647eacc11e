namespace RestSource.Tool.Files;

/// <summary>Writes files whole or not at all: whoever looks, or presses Ctrl+C, finds the old text or the new one.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file in UTF-8, over one that is there already.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; nothing is left.</exception>
    public static async Task WriteAsync(string path, string text, CancellationToken cancellation)
    {
        // In the same folder: a file can only be renamed at once within one file system.
        var part = $"{path}.{Environment.ProcessId}.part";
        try
        {
            await File.WriteAllTextAsync(part, text, cancellation);
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

    private static void Remove(string part)
    {
        // File.Delete says nothing of a file that is not there, and fails for a folder that is not.
        if (File.Exists(part))
        {
            File.Delete(part);
        }
    }
}
