using RestSource.Configuration;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Naming;

/// <summary>Gives names to all that is emitted for a source, in an order that makes clashes fall out the same every time.</summary>
internal static class SourceNaming
{
    /// <summary>Names a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="identity">How it is called itself.</param>
    /// <param name="drafts">The names that records have where no other resource is in their way, as far as they were found before.</param>
    public static SourceNames Of(SourceModel source, SourceIdentity identity, EquatableArray<RecordDraft> drafts = default)
    {
        var draftOf = drafts.ToLookup(static draft => draft.Resource, StringComparer.Ordinal);

        // Types that callers write come first: a record gives way to a client, a nested record to a record.
        var types = new NameScope(identity.Source, identity.Options, identity.Extensions, identity.Json);
        var properties = new NameScope([identity.Source, .. ReservedNames.SourceMembers]);
        var names = source.Resources.Select(resource => types.Take(Identifier.Pascal(resource.Name), ResourceNames.TypesOf)).ToArray();
        var records = source.Resources.Select(resource => types.Take(RecordNaming.TypeOf(resource))).ToArray();
        var resources = source.Resources.Select((resource, index) => new ResourceScope(
            new ResourceNames(names[index], properties.Take(ReservedNames.Avoid(names[index], ReservedNames.SourceMembers)), records[index]),
            RecordOf(resource, records[index], types, draftOf[resource.Name].FirstOrDefault()),
            Parameters: default)).ToArray();

        var options = new NameScope([identity.Options, .. ReservedNames.OptionsMembers]);
        return new SourceNames(
            new ParameterNaming(source.Resources, resources, types).All(),
            source.Secrets.Select(name => Option(name, options)).ToEquatableArray(),
            source.Settings.Select(name => Option(name, options) with { IsForBaseUrlAlone = source.BaseUrlSettings.Contains(name) }).ToEquatableArray())
        {
            Authenticators = source.Authenticators.Select(name => Option(name, options)).ToEquatableArray(),
        };
    }

    private static RecordNames RecordOf(ResourceModel resource, string type, NameScope types, RecordDraft? draft)
    {
        var holdsParent = resource.Parent?.Include.Count > 0;
        return draft is not null && draft.Fits(type, holdsParent) && types.TryTake(draft.Nested)
            ? draft.Names
            : RecordNaming.Of(resource.Record, type, types, holdsParent);
    }

    private static OptionName Option(string name, NameScope options) =>
        new(name, options.Take(ReservedNames.Avoid(Identifier.Pascal(name), ReservedNames.OptionsMembers)));
}
