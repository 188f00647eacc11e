namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>Keeps what a server prints, and tells when it has said how to end it, which is the last that it says by itself.</summary>
internal sealed class GreetingWriter : StringWriter
{
    private const string End = "Ctrl+C";

    private readonly TaskCompletionSource _greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the greeting is whole.</summary>
    public Task Greeted => _greeted.Task;

    /// <inheritdoc />
    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        if (value?.StartsWith(End, StringComparison.Ordinal) == true)
        {
            _greeted.TrySetResult();
        }
    }

    /// <inheritdoc />
    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        return Task.CompletedTask;
    }
}
