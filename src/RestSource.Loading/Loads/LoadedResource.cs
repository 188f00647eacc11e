using RestSource.Loading.Staging;

namespace RestSource.Loading;

/// <summary>A resource that can be loaded: what the config says of it, and how its records become rows.</summary>
public abstract class LoadedResource
{
    private protected LoadedResource(ResourceDescription resource)
    {
        Resource = resource;
    }

    /// <summary>Gets what the config says of it.</summary>
    public ResourceDescription Resource { get; }

    /// <summary>Says that a resource is of these records.</summary>
    /// <param name="resource">The resource.</param>
    /// <typeparam name="T">Its records.</typeparam>
    public static LoadedResource Of<T>(ResourceDescription resource)
        where T : IJsonRecord<T>, ILoadable<T>
    {
        ArgumentNullException.ThrowIfNull(resource);
        return new LoadedResource<T>(resource);
    }

    /// <summary>Begins to take its pages.</summary>
    /// <param name="dialect">How the destination names tables.</param>
    /// <param name="now">The time of the load.</param>
    internal abstract ResourceStage Stage(SqlDialect dialect, DateTimeOffset now);
}
