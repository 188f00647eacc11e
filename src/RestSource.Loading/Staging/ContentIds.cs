using System.Buffers.Text;
using RestSource.Incremental;

namespace RestSource.Loading.Staging;

/// <summary>Ids that follow from all of a record, so that each version of it has its own (merge strategy <c>scd2</c>).</summary>
internal sealed class ContentIds<T> : RowIds<T>
    where T : IJsonRecord<T>
{
    public override string Of(T record) => Base64Url.EncodeToString(Convert.FromHexString(RecordFingerprint.Of(record)));
}
