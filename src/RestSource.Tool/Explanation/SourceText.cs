using RestSource.Tool.Explanation.Words;

namespace RestSource.Tool.Explanation;

/// <summary>Words a source for a person: what holds for all of it, and which resource is read below which.</summary>
internal static class SourceText
{
    /// <summary>Words it.</summary>
    public static void Write(ExplainedSource source, ExplanationText text)
    {
        text.Heading(source.Name);
        if (source.Description is { } description)
        {
            text.Wrapped(description, "  ", "  ");
        }

        text.Pairs(
        [
            ("base URL", source.BaseUrl.Length == 0 ? "none: each path is a URL of its own" : source.BaseUrl),
            ("auth", source.Auth),
            ("needs", source.Needs.Count == 0 ? "nothing" : string.Join(", ", source.Needs)),
            ("rate limit", source.RateLimit),
            .. source.Retries.Select(static (words, index) => (index == 0 ? "retries" : string.Empty, words)),
        ]);

        text.Heading(Counts.Of(source.Resources.Count, "resource"));
        foreach (var root in source.Resources.Where(static resource => resource.Parent is null))
        {
            Write(source, root, "  ", "  ", text);
        }
    }

    private static void Write(ExplainedSource source, ExplainedResource resource, string first, string others, ExplanationText text)
    {
        var children = source.Resources.Where(child => child.Parent == resource.Name).ToArray();
        var below = children.Length > 0 ? "│  " : "   ";
        text.Wrapped($"{resource.Name}  {resource.Method} {resource.Path}", first, others + below);
        text.Wrapped(resource.InWords(), others + below, others + below);
        for (var index = 0; index < children.Length; index++)
        {
            var isLast = index == children.Length - 1;
            Write(source, children[index], others + (isLast ? "└─ " : "├─ "), others + (isLast ? "   " : "│  "), text);
        }
    }
}
