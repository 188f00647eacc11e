using RestSource.Benchmarks.Tracking;

namespace RestSource.Benchmarks.Contenders;

/// <summary>Makes records and their strings out of nothing but memory: what every reader of them must at least allocate.</summary>
internal static class RecordCopy
{
    /// <summary>A record that shares nothing with the other.</summary>
    public static ArchivedProject Of(ArchivedProject project) => new()
    {
        Id = project.Id,
        Name = Own(project.Name),
        Status = Own(project.Status),
        Description = project.Description is null ? null : Own(project.Description),
        CreatedAt = project.CreatedAt,
        CustomerId = project.CustomerId,
        Owner = new ArchivedProjectOwner { Id = project.Owner.Id, Name = Own(project.Owner.Name) },
        Tags = Own(project.Tags),
        Budget = project.Budget,
    };

    private static string[] Own(IReadOnlyList<string> texts)
    {
        var own = new string[texts.Count];
        for (var index = 0; index < own.Length; index++)
        {
            own[index] = Own(texts[index]);
        }

        return own;
    }

    private static string Own(string text) => new(text.AsSpan());
}
