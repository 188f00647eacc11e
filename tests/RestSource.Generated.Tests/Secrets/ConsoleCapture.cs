namespace RestSource.Generated.Tests.Secrets;

/// <summary>Keeps what is written to the console, until it is disposed.</summary>
internal sealed class ConsoleCapture : IDisposable
{
    private readonly TextWriter _out = Console.Out;
    private readonly TextWriter _error = Console.Error;
    private readonly StringWriter _captured = new();

    public ConsoleCapture()
    {
        var writer = TextWriter.Synchronized(_captured);
        Console.SetOut(writer);
        Console.SetError(writer);
    }

    /// <summary>Gets what was written so far.</summary>
    public string Text => _captured.ToString();

    public void Dispose()
    {
        Console.SetOut(_out);
        Console.SetError(_error);
        _captured.Dispose();
    }
}
