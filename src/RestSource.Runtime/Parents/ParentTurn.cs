using RestSource.Reading;

namespace RestSource.Parents;

/// <summary>A parent record whose turn it is to be read under.</summary>
/// <param name="Parent">The record.</param>
/// <param name="Name">The record, as messages call it.</param>
/// <param name="Place">Where the read below it begins.</param>
/// <param name="Following">Where a read goes on after it; <see langword="null"/> when it is the last record of the last page.</param>
/// <param name="Parents">How many records had their turn, with this one.</param>
/// <param name="Skipped">How many were passed over before it.</param>
internal sealed record ParentTurn<TParent>(ParentRecord<TParent> Parent, string Name, ParentPlace Place, PageToken? Following, int Parents, int Skipped);
