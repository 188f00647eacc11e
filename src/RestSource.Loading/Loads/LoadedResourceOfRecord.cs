using RestSource.Loading.Schema;
using RestSource.Loading.Staging;

namespace RestSource.Loading;

/// <summary>A resource whose records are known.</summary>
internal sealed class LoadedResource<T>(ResourceDescription resource) : LoadedResource(resource)
    where T : IJsonRecord<T>, ILoadable<T>
{
    internal override ResourceStage Stage(SqlDialect dialect, DateTimeOffset now)
    {
        var table = LoadTable.OfRecords(Resource, T.Table.Columns, dialect);
        return Resource.WriteDisposition == WriteDisposition.Skip ? new SkippedStage(table) : new ResourceStage<T>(table, dialect, now);
    }
}
