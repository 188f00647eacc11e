using System.Data.Common;
using RestSource.Loading.Schema;

namespace RestSource.Loading;

/// <summary>Says of a failure of the database what it was about.</summary>
internal static class DatabaseFailure
{
    public static LoadException Of(LoadDestination destination, LoadTable table, string what, DbException failure) =>
        Of(destination, table.Resource, table.Name, what, failure);

    public static LoadException Of(LoadDestination destination, ResourceDescription resource, string? table, string what, DbException failure) => new(
        destination.Name,
        resource,
        table,
        $"{what}: {failure.Message}",
        failure.IsTransient
            ? "load again; the tables are as before."
            : "mend what the database says, and load again; the tables are as before.",
        failure);
}
