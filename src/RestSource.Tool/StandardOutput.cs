using Microsoft.Win32.SafeHandles;

namespace RestSource.Tool;

/// <summary>Standard output, of which it is known when nobody reads it any more.</summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    /// <summary>EPIPE, as .NET passes it on from Linux and macOS.</summary>
    private const int NoReader = 32;

    /// <summary>Opens it.</summary>
    /// <remarks>The stream of <see cref="Console"/> drops what is written into a pipe that was closed: <c>restsource read … | head</c> would read on for nobody. Files and terminals stay with it, since it shares its place in a file with the programs that write there before and after.</remarks>
    public static TextWriter Open()
    {
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows())
        {
            return Console.Out;
        }

        try
        {
            var pipe = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return pipe.CanSeek ? Console.Out : new StreamWriter(pipe, Console.Out.Encoding) { AutoFlush = true };
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // It was closed before the process began.
            return Console.Out;
        }
    }

    /// <summary>Whether a write failed because whoever read the output has gone.</summary>
    public static bool HasNoReader(IOException failure) => failure.HResult == NoReader;
}
