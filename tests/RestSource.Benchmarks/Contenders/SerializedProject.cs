using System.Text.Json.Serialization;

namespace RestSource.Benchmarks.Contenders;

/// <summary>A page as one would write it for System.Text.Json: immutable, as the emitted records are.</summary>
internal sealed record SerializedPage
{
    public List<SerializedProject> Data { get; init; } = [];

    public long Total { get; init; }
}

/// <summary>A project of the page.</summary>
internal sealed record SerializedProject
{
    public long Id { get; init; }

    public string Name { get; init; } = "";

    public string Status { get; init; } = "";

    public string? Description { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public long CustomerId { get; init; }

    public SerializedOwner? Owner { get; init; }

    public string[]? Tags { get; init; }

    public decimal Budget { get; init; }
}

/// <summary>The owner of a project.</summary>
internal sealed record SerializedOwner
{
    public long Id { get; init; }

    public string Name { get; init; } = "";
}

/// <summary>What the source generator of System.Text.Json makes of them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SerializedPage))]
[JsonSerializable(typeof(MutablePage))]
internal sealed partial class SerializedContext : JsonSerializerContext;
