namespace RestSource.Benchmarks.Contenders;

/// <summary>A page as one would write it for System.Text.Json: mutable, which its generated code fills fastest.</summary>
internal sealed class MutablePage
{
    public List<MutableProject> Data { get; set; } = [];

    public long Total { get; set; }
}

/// <summary>A project of the page.</summary>
internal sealed class MutableProject
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    public string Status { get; set; } = "";

    public string? Description { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public long CustomerId { get; set; }

    public MutableOwner? Owner { get; set; }

    public string[]? Tags { get; set; }

    public decimal Budget { get; set; }
}

/// <summary>The owner of a project.</summary>
internal sealed class MutableOwner
{
    public long Id { get; set; }

    public string Name { get; set; } = "";
}
