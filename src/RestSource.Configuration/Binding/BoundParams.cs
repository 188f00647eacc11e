using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>The params of an endpoint.</summary>
internal sealed class BoundParams
{
    private readonly List<BoundParam> _params = [];
    private readonly List<BoundResolve> _resolves = [];
    private readonly HashSet<string> _faulty = new(StringComparer.Ordinal);

    /// <summary>Gets those with a value of their own.</summary>
    public IReadOnlyList<BoundParam> Params => _params;

    /// <summary>Gets those that take a value of a parent into the path.</summary>
    public IReadOnlyList<BoundResolve> Resolves => _resolves;

    public void Add(BoundParam param)
    {
        _params.Add(param);
        _faulty.Remove(param.Key);
    }

    /// <summary>Adds a param in place of the one of its name.</summary>
    public void Set(BoundParam param)
    {
        var index = _params.FindIndex(other => other.Key == param.Key);
        if (index < 0)
        {
            _params.Add(param);
        }
        else
        {
            _params[index] = param;
        }
    }

    public void Add(BoundResolve resolve)
    {
        _resolves.Add(resolve);
        _faulty.Remove(resolve.Name);
    }

    /// <summary>Remembers a param of which it is said already what is wrong with it.</summary>
    public void AddFaulty(string name) => _faulty.Add(name);

    public bool IsFaulty(string name) => _faulty.Contains(name);
}

/// <summary>A param with a value.</summary>
/// <param name="Key">Its name as written: a placeholder of the path may have it.</param>
/// <param name="Model">What is sent.</param>
internal sealed record BoundParam(string Key, ParamModel Model);

/// <summary>A param of type <c>resolve</c>.</summary>
/// <param name="Name">Its name, that of a placeholder of the path.</param>
/// <param name="NameSpan">Where that stands.</param>
/// <param name="Reference">The field that gives the value.</param>
internal sealed record BoundResolve(string Name, SourceSpan NameSpan, ParentReference Reference);
