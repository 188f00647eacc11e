using RestSource.Configuration;
using RestSource.Configuration.Model;

namespace RestSource.Generators.Naming;

/// <summary>Gives names to all that is emitted for a source, in an order that makes clashes fall out the same every time.</summary>
internal static class SourceNaming
{
    /// <summary>Names a source.</summary>
    public static SourceNames Of(SourceModel source, SourceIdentity identity)
    {
        // Types that callers write come first: a record gives way to a client, a nested record to a record.
        var types = new NameScope(identity.Source, identity.Options, identity.Extensions);
        var properties = new NameScope([identity.Source, .. ReservedNames.SourceMembers]);
        var names = source.Resources.Select(resource => types.Take(Identifier.Pascal(resource.Name), ResourceNames.TypesOf)).ToArray();
        var records = source.Resources.Select(resource => types.Take(RecordOf(resource))).ToArray();
        var resources = source.Resources.Select((resource, index) => new ResourceScope(
            new ResourceNames(names[index], properties.Take(ReservedNames.Avoid(names[index], ReservedNames.SourceMembers)), records[index]),
            RecordNaming.Of(resource.Record, records[index], types, holdsParent: resource.Parent?.Include.Count > 0),
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

    private static string RecordOf(ResourceModel resource)
    {
        var name = resource.RecordName is { } hint ? Identifier.Pascal(hint) : Identifier.PascalSingular(resource.Name);
        return ReservedNames.Avoid(name, ReservedNames.Records, "Record");
    }

    private static OptionName Option(string name, NameScope options) =>
        new(name, options.Take(ReservedNames.Avoid(Identifier.Pascal(name), ReservedNames.OptionsMembers)));
}
