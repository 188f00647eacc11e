using RestSource.Tool.Files;
using RestSource.Tool.Tests.Support;

namespace RestSource.Tool.Tests.Files;

public sealed class WholeFileTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Write_OverAFile_PutsTheNewTextInItsPlace()
    {
        _workplace.Write("file.json", "before");

        await WholeFile.WriteAsync(_workplace.PathOf("file.json"), "after", CancellationToken.None);

        Assert.Equal("after", _workplace.Read("file.json"));
        Assert.Equal(["file.json"], _workplace.Files);
    }

    [Fact]
    public async Task Write_WhenCancelled_LeavesTheFileAsItWas()
    {
        _workplace.Write("file.json", "before");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WholeFile.WriteAsync(_workplace.PathOf("file.json"), "after", cancelled.Token));

        Assert.Equal("before", _workplace.Read("file.json"));
        Assert.Equal(["file.json"], _workplace.Files);
    }

    [Fact]
    public async Task Write_OverAFolder_FailsAndLeavesNothing()
    {
        _workplace.Write("folder/file.json", "before");

        await Assert.ThrowsAsync<CommandFailure>(() => WholeFile.WriteAsync(_workplace.PathOf("folder"), "after", CancellationToken.None));

        Assert.Equal([Path.Combine("folder", "file.json")], _workplace.Files);
    }

    [Fact]
    public async Task WriteAll_WhenOneCannotBeWritten_LeavesAllAsTheyWere()
    {
        _workplace.Write("first.json", "before");

        await Assert.ThrowsAsync<CommandFailure>(() => WholeFile.WriteAllAsync(
            [(_workplace.PathOf("first.json"), "after"), (_workplace.PathOf("nowhere/second.json"), "after")], CancellationToken.None));

        Assert.Equal("before", _workplace.Read("first.json"));
        Assert.Equal(["first.json"], _workplace.Files);
    }
}
