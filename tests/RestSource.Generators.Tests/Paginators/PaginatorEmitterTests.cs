using System.Text.RegularExpressions;
using RestSource.Configuration.Model;
using RestSource.Generators.Refit;
using RestSource.Generators.Tests.Clients;
using RestSource.Generators.Tests.Refit;

namespace RestSource.Generators.Tests.Paginators;

/// <summary>Each paginator gives the interface its own parameters, and compiles beside params of any name.</summary>
public partial class PaginatorEmitterTests
{
    private static readonly RequestTarget Query = new(RequestTargetKind.Query, "at");
    private static readonly RequestTarget Body = new(RequestTargetKind.Body, "paging.at");

    public static TheoryData<PaginatorModel, string> Paginators => new()
    {
        { new PaginatorModel.SinglePage(), "" },
        { new PaginatorModel.Offset(10, 0, Query, Body, TotalPath: null, false, null, true, HasMorePath: null, MaxPages: 3), "long offset, int limit" },
        { new PaginatorModel.PageNumber(1, 1, Query, Seeds.Selector("pages"), true, 9, true, Seeds.Selector("more"), MaxPages: 3), "int page" },
        { new PaginatorModel.PageNumber(0, 0, Body, TotalPath: null, false, null, true, HasMorePath: null, MaxPages: null), "int page" },
        { new PaginatorModel.Cursor(Seeds.Selector("next"), Query, StopAfterEmptyPage: true, Seeds.Selector("more"), MaxPages: 3), "string? cursor" },
        { new PaginatorModel.Cursor(Seeds.Selector("next"), Body, StopAfterEmptyPage: false, HasMorePath: null, MaxPages: null), "global::RestSource.PageCursor? cursor" },
        { new PaginatorModel.Cursor(Seeds.Selector("next"), new RequestTarget(RequestTargetKind.QueryMembers, "*"), StopAfterEmptyPage: false, HasMorePath: null, MaxPages: null), "global::RestSource.PageCursor? cursor" },
        { new PaginatorModel.HeaderCursor("X-Next", "at", MaxPages: 3), "string? cursor" },
        { new PaginatorModel.JsonLink(Seeds.Selector("next"), MaxPages: 3), "global::System.Uri? next" },
        { new PaginatorModel.HeaderLink("next", MaxPages: null), "global::System.Uri? next" },
        { new PaginatorModel.Auto(MaxPages: 3), "global::System.Uri? next, int? page, string? cursor" },
    };

    [Theory]
    [MemberData(nameof(Paginators))]
    public void Emit_Paginator_TypesTheMethodThatGetsAPage(PaginatorModel paginator, string parameters)
    {
        var project = EmittedProject.Of(Source(paginator));

        Assert.Empty(project.Problems());
        var declared = PagePositions().Match(project.Files["Shop.Orders.g.cs"]).Groups["parameters"].Value;
        Assert.Equal(parameters, string.Join(" ", declared.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd(','));
    }

    [Theory]
    [MemberData(nameof(Paginators))]
    public void Emit_Paginator_CompilesWithRefit(PaginatorModel paginator, string parameters)
    {
        foreach (var version in new[] { 7, 14 })
        {
            var refit = RefitSurface.Of(version);
            var project = EmittedProject.Of(Source(paginator), RefitSupport.Of([refit.Assembly])).WithLibrary(refit);

            Assert.Empty(project.Problems());
            Assert.All(parameters.Split(", "), parameter => Assert.Contains(parameter, project.Files["Shop.Orders.g.cs"], StringComparison.Ordinal));
        }
    }

    private static SourceModel Source(PaginatorModel paginator)
    {
        var resource = Models.Resource("orders", Models.Field("id", ColumnType.BigInt));
        string[] names = ["kind", "next", "page", "cursor", "at", "offset", "limit"];
        return Models.Source("shop", resource with
        {
            Endpoint = resource.Endpoint with
            {
                Paginator = paginator,
                Params = Models.List([.. names.Select(static name => new ParamModel(name, new ParamValue.Integer(1)))]),
            },
        });
    }

    /// <summary>What stands before the first of the params.</summary>
    [GeneratedRegex(@"interface IOrdersApi.*?GetPageAsync\((?<parameters>.*?)long\? kind", RegexOptions.Singleline)]
    private static partial Regex PagePositions();
}
