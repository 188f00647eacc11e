using RestSource.Configuration.Binding;

namespace RestSource.Tool.Inference;

/// <summary>Names that mean the same in many APIs, in one spelling.</summary>
internal static class Names
{
    /// <summary>Makes a set of names, which are told apart without regard to case and separators.</summary>
    public static HashSet<string> Of(params ReadOnlySpan<string> names)
    {
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            set.Add(PagingNames.Normalize(name));
        }

        return set;
    }

    /// <summary>Whether a set of <see cref="Of"/> has a name.</summary>
    public static bool Have(HashSet<string> names, string name) => names.Contains(PagingNames.Normalize(name));
}
