namespace RestSource.Packages.Tests.Feed;

/// <summary>The tests of packages: one after the other, of packages that are packed once.</summary>
[CollectionDefinition(nameof(OfOneFeed))]
public sealed class OfOneFeed : ICollectionFixture<PackedFeed>;
