using RestSource.Configuration;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Naming;

/// <summary>The names of a resource's record, found without the other resources of its source: they hold wherever nothing else wants the same.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Names">The names.</param>
/// <param name="HoldsParent">Whether a property is kept free for what it includes from its parent's record.</param>
/// <param name="Nested">The types of records nested in it.</param>
internal sealed record RecordDraft(string Resource, RecordNames Names, bool HoldsParent, EquatableArray<string> Nested)
{
    /// <summary>Names the record of a resource.</summary>
    public static RecordDraft Of(ResourceModel resource, bool holdsParent)
    {
        var nested = new NameScope();
        var names = RecordNaming.Of(resource.Record, RecordNaming.TypeOf(resource), nested, holdsParent);
        return new RecordDraft(resource.Name, names, holdsParent, nested.Taken.ToEquatableArray());
    }

    /// <summary>Tells whether the record is called as it was thought to be.</summary>
    public bool Fits(string type, bool holdsParent) => Names.Type == type && HoldsParent == holdsParent;
}
