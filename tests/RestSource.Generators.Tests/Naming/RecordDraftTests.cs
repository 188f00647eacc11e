using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Tests.Naming;

/// <summary>A record that is named before all others are known is named as if they had been.</summary>
public class RecordDraftTests
{
    [Fact]
    public void Of_NobodyInTheWay_IsTakenAsItIs()
    {
        var resource = WithOwner("projects");
        var draft = RecordDraft.Of(resource, holdsParent: false);

        Assert.Same(draft.Names, Name([draft], resource).Resources[0].Record);
        Assert.Equal(["ProjectOwner"], draft.Nested);
    }

    [Theory]
    [InlineData("projects", "project_owners")] // the nested type of one is the record of another
    [InlineData("projects", "project")] // both records want one name
    [InlineData("a_b", "a__b")] // so do the types that are nested in them
    [InlineData("equals", "projects")] // a name that C# keeps
    public void Of_NamesThatClash_AreThoseOfTheWholeSource(params string[] resources)
    {
        var models = resources.Select(WithOwner).ToArray();
        var drafts = models.Select(static model => RecordDraft.Of(model, holdsParent: false)).ToArray();

        Assert.Equal(Name([], models), Name(drafts, models));
    }

    [Fact]
    public void Fits_APropertyThatWasNotKeptFree_IsNot() =>
        Assert.False(RecordDraft.Of(WithOwner("projects"), holdsParent: false).Fits("Project", holdsParent: true));

    private static SourceNames Name(RecordDraft[] drafts, params ResourceModel[] resources) =>
        SourceNaming.Of(Models.Source("s", resources), SourceIdentity.Of("s", "Demo", "S"), drafts.ToEquatableArray());

    private static ResourceModel WithOwner(string name) => Models.Resource(name) with
    {
        Record = new RecordModel(RecordKind.Object, Models.List(
            new FieldModel("id", new FieldType.Scalar(ColumnType.BigInt), Nullable: false, Description: null),
            new FieldModel("owner", new FieldType.Object(new RecordModel(RecordKind.Object, Models.List(
                new FieldModel("id", new FieldType.Scalar(ColumnType.BigInt), Nullable: false, Description: null)))), Nullable: true, Description: null))),
    };
}
