namespace RestSource.Generators.Naming;

/// <summary>Names of one scope: what is taken is given out again with a number, 2 first.</summary>
/// <remarks>Case does not tell two names apart: file names come from these, and so do the names of locals.</remarks>
internal sealed class NameScope(params string[] taken)
{
    private const int MaximumLength = 160;

    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the names that are taken.</summary>
    public IReadOnlyCollection<string> Taken => _taken;

    /// <summary>Takes <paramref name="wanted"/>, or the first numbered form of it that is free.</summary>
    public string Take(string wanted)
    {
        var stem = StemOf(wanted);
        var name = stem;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = stem + Emission.CSharpLiteral.Number(number);
        }

        return name;
    }

    /// <summary>As <see cref="Take(string)"/>, for a name that several others are made from: all of them must be free.</summary>
    public string Take(string wanted, Func<string, string[]> derived)
    {
        var stem = StemOf(wanted);
        var name = stem;
        for (var number = 2; derived(name).Any(_taken.Contains); number++)
        {
            name = stem + Emission.CSharpLiteral.Number(number);
        }

        _taken.UnionWith(derived(name));
        return name;
    }

    /// <summary>Takes all of <paramref name="names"/>, if they are free; else none.</summary>
    public bool TryTake(IReadOnlyCollection<string> names)
    {
        foreach (var name in names)
        {
            if (_taken.Contains(name))
            {
                return false;
            }
        }

        _taken.UnionWith(names);
        return true;
    }

    private static string StemOf(string wanted) => wanted.Length > MaximumLength ? wanted.Substring(0, MaximumLength) : wanted;
}
