namespace RestSource.Loading.Staging;

/// <summary>Gives records their <c>_dlt_id</c>.</summary>
internal abstract class RowIds<T>
{
    public abstract string Of(T record);
}
