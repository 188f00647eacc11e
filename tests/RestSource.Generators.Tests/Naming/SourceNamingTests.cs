using RestSource.Configuration;
using RestSource.Configuration.Model;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Tests.Naming;

public class SourceNamingTests
{
    [Fact]
    public void Of_AResource_IsCalledAfterIt()
    {
        var names = Name("analytics", Models.Resource("time_entries")).Resources[0].Names;

        Assert.Equal(
            ("TimeEntriesClient", "ITimeEntriesApi", "TimeEntriesApi", "TimeEntries", "TimeEntry"),
            (names.Client, names.Interface, names.Api, names.Property, names.Record));
    }

    [Fact]
    public void Of_ARecordHint_IsTheRecordsName() =>
        Assert.Equal("WorkLog", Name("analytics", Models.Resource("time_entries") with { RecordName = "work_log" }).Resources[0].Names.Record);

    [Fact]
    public void Of_NamesEqualAfterCasing_AreNumberedInTheFilesOrder()
    {
        var names = Name("s", Models.Resource("user-groups"), Models.Resource("userGroups"), Models.Resource("USER_GROUPS"));

        Assert.Equal(["UserGroups", "UserGroups2", "UserGroups3"], names.Resources.Select(static scope => scope.Names.Name));
        Assert.Equal(["UserGroup", "UserGroup2", "UserGroup3"], names.Resources.Select(static scope => scope.Names.Record));
    }

    [Theory]
    [InlineData("projects_client", "projects")] // its record would be ProjectsClient
    [InlineData("analytics_source", "projects")] // its record would be AnalyticsSource
    [InlineData("analytics_json", "projects")] // its record would be AnalyticsJson
    public void Of_ARecordNamedAsAClient_GivesWay(string first, string second)
    {
        var names = Name("analytics", Models.Resource(first), Models.Resource(second));
        string[] types =
        [
            "AnalyticsSource", "AnalyticsOptions", "AnalyticsJson",
            .. names.Resources.SelectMany(static scope => ResourceNames.TypesOf(scope.Names.Name).Append(scope.Names.Record)),
        ];

        Assert.Equal(types.Length, types.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Of_NestedRecords_AreCalledAfterParentAndField()
    {
        var record = Name("s", Models.Resource(
            "projects",
            Models.Field("owner", Models.Object(Models.Field("home_town", Models.Object(Models.Field("id", ColumnType.BigInt))))),
            Models.Field("tags", Models.Array(Models.Array(Models.Object(Models.Field("name", ColumnType.Text))))))).Resources[0].Record;

        Assert.Equal("ProjectOwner", record.Fields[0].Record!.Type);
        Assert.Equal("ProjectOwnerHomeTown", record.Fields[0].Record!.Fields[0].Record!.Type);
        Assert.Equal("ProjectTag", record.Fields[1].Record!.Type);
    }

    [Fact]
    public void Of_ANestedRecordNamedAsAResourcesRecord_GivesWay()
    {
        var names = Name("s", Models.Resource("projects", Models.Field("owner", Models.Object())), Models.Resource("project_owners"));

        Assert.Equal("ProjectOwner2", names.Resources[0].Record.Fields[0].Record!.Type);
        Assert.Equal("ProjectOwner", names.Resources[1].Names.Record);
    }

    [Theory]
    [InlineData("equals", "EqualsValue")]
    [InlineData("clone", "CloneValue")]
    [InlineData("additional", "AdditionalValue")]
    [InlineData("read_json", "ReadJsonValue")]
    [InlineData("required_columns", "RequiredColumnsValue")]
    [InlineData("get_type", "GetTypeValue")]
    [InlineData("row", "RowValue")] // the record's own name
    public void Of_AFieldNamedAsAMember_GivesWay(string field, string property) =>
        Assert.Equal(property, Name("s", Models.Resource("rows", Models.Field(field, ColumnType.Text))).Resources[0].Record.Fields[0].Property);

    [Fact]
    public void Of_FieldsEqualAfterCasing_AreNumbered() => Assert.Equal(
        ["Id", "Id2", "Id3"],
        Name("s", Models.Resource("rows", Models.Field("id", ColumnType.Text), Models.Field("ID", ColumnType.Text), Models.Field("_id", ColumnType.Text)))
            .Resources[0].Record.Fields.Select(static field => field.Property));

    [Theory]
    [InlineData("reader", "readerValue")]
    [InlineData("column", "columnValue")]
    [InlineData("class", "@class")]
    public void Of_AFieldNamedAsALocal_GivesWay(string field, string local) =>
        Assert.Equal(local, Name("s", Models.Resource("rows", Models.Field(field, ColumnType.Text))).Resources[0].Record.Fields[0].Local);

    [Theory]
    [InlineData("additional", "AdditionalRecord")]
    [InlineData("values", "ValueRecord")]
    [InlineData("clones", "CloneRecord")]
    public void Of_ARecordNamedAsAMember_GivesWay(string resource, string record) =>
        Assert.Equal(record, Name("s", Models.Resource(resource)).Resources[0].Names.Record);

    [Theory]
    [InlineData("create", "CreateValue")]
    [InlineData("dispose", "DisposeValue")]
    [InlineData("s_source", "SSource2")]
    public void Of_AResourceNamedAsAMemberOfTheSource_GivesWay(string resource, string property) =>
        Assert.Equal(property, Name("s", Models.Resource(resource)).Resources[0].Names.Property);

    [Fact]
    public void Of_SecretsAndSettings_ShareTheOptions()
    {
        var names = SourceNaming.Of(
            Models.Source("s") with
            {
                Secrets = Models.List("api_key", "base_url"),
                Settings = Models.List("apiKey", "tenant"),
            },
            Identity("s"));

        Assert.Equal(["ApiKey", "BaseUrlValue"], names.Secrets.Select(static option => option.Property));
        Assert.Equal(["ApiKey2", "Tenant"], names.Settings.Select(static option => option.Property));
    }

    [Fact]
    public void Of_Params_AreParametersThatClashWithNoOther()
    {
        var resource = Models.Resource("rows");
        var endpoint = resource.Endpoint with
        {
            Params = Models.List("offset", "cancellation-token", "per page", "perPage", "default")
                .Select(static name => new ParamModel(name, new ParamValue.Null()))
                .ToEquatableArray(),
        };

        Assert.Equal(
            ["offsetValue", "cancellationTokenValue", "perPage", "perPage2", "@default"],
            Name("s", resource with { Endpoint = endpoint }).Resources[0].Parameters);
    }

    [Theory]
    [InlineData("analytics", "Demo.Analytics", "AnalyticsSource")]
    [InlineData("System", "Demo.SystemApi", "SystemSource")]
    [InlineData("microsoft", "Demo.MicrosoftApi", "MicrosoftSource")]
    public void SourceIdentity_HidesNoRootNamespace(string name, string ns, string source)
    {
        var identity = Identity(name);

        Assert.Equal((ns, source), (identity.Namespace, identity.Source));
    }

    private static SourceNames Name(string source, params ResourceModel[] resources) =>
        SourceNaming.Of(Models.Source(source, resources), Identity(source));

    private static SourceIdentity Identity(string name) => SourceIdentity.Of(name, "Demo", Identifier.Pascal(name));
}
