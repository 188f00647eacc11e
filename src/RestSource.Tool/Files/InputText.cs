namespace RestSource.Tool.Files;

/// <summary>Reads files that were named on the command line.</summary>
internal static class InputText
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="kind">What it should be, in the plural: <c>configs</c>.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="CommandFailure">There is no such file.</exception>
    public static async Task<string> ReadAsync(string path, string kind, CancellationToken cancellation)
    {
        if (Directory.Exists(path))
        {
            throw new CommandFailure($"{path} is a folder: name the {kind} in it.");
        }

        if (!File.Exists(path))
        {
            throw new CommandFailure($"{path} is not there: name {kind} by their paths, from the folder you are in.");
        }

        return await File.ReadAllTextAsync(path, cancellation);
    }
}
