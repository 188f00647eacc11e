using Consumer.Tracker;
using NSubstitute;
using RestSource.Generated.Tests.Support;

namespace RestSource.Generated.Tests.Registration;

/// <summary>Users test their own code without a server: the interface can be substituted, and clients page over it.</summary>
public sealed class SubstituteTests
{
    [Fact]
    public async Task Client_OverASubstitutedInterface_ReadsItsPages()
    {
        var api = Substitute.For<IProjectsApi>();
        api.GetPageAsync(offset: 0, limit: 3, status: "open", Arg.Any<CancellationToken>())
            .Returns(new Page<Project>([ProjectOf(1), ProjectOf(2), ProjectOf(3)]) { Total = 4 });
        api.GetPageAsync(offset: 3, limit: 3, status: "open", Arg.Any<CancellationToken>())
            .Returns(new Page<Project>([ProjectOf(4)]) { Total = 4 });

        var projects = await new ProjectsClient(api).ReadAllAsync().ReadAsync();

        Assert.Equal([1, 2, 3, 4], projects.Select(static project => project.Id));
        await api.Received(2).GetPageAsync(Arg.Any<long>(), Arg.Any<int>(), Arg.Any<string?>(), Arg.Any<CancellationToken>());
    }

    private static Project ProjectOf(long id) => new() { Id = id, Name = "p", Archived = false };
}
