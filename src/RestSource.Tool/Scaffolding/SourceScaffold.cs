using System.Globalization;
using System.Text.Json.Nodes;
using RestSource.Tool.Files;
using RestSource.Tool.Inference;
using RestSource.Tool.Inference.Paging;

namespace RestSource.Tool.Scaffolding;

/// <summary>Plans a new source: its resources, and what their first pages show.</summary>
/// <param name="baseUrl">Config key <c>base_url</c>.</param>
/// <param name="auth">Config key <c>auth</c>; <see langword="null"/> for none.</param>
/// <param name="pages">Gives the first pages; <see langword="null"/> when nobody looks.</param>
internal sealed class SourceScaffold(string baseUrl, JsonObject? auth, FirstPages? pages)
{
    private readonly ResourcePaths _paths = new();
    private readonly List<ResourcePlan> _plans = [];

    /// <summary>Gets the resources, parents first.</summary>
    public IReadOnlyList<ResourcePlan> Resources => _plans;

    /// <summary>Gets what is left to be decided, a line each.</summary>
    public IEnumerable<string> Gaps => _paths.Settings.Select(static gap =>
        $"{gap.Resource}.endpoint.path: nothing tells what fills '{gap.Setting}': it is a setting, given at run time; or take it from the records of another resource, as {{resources.NAME.FIELD}}");

    /// <summary>Gets what was found out, a line for each resource that was looked at.</summary>
    public IEnumerable<string> Findings => _plans.Where(static plan => plan.Finding is not null).Select(static plan => string.Create(
        CultureInfo.InvariantCulture,
        $"{plan.Name}: {plan.Finding!.Records.Items.Count} on the first page, at {plan.Finding.Records.Selector}; key {plan.Finding.Key ?? "not found"}; {plan.Finding.Paging.Paginator["type"]}{(plan.Finding.Paging.IsGuess ? ", a guess" : string.Empty)}: {plan.Finding.Paging.Reason}"));

    /// <summary>Plans the resources of these paths.</summary>
    /// <exception cref="CommandFailure">A first page shows no records.</exception>
    public async Task PlanAsync(IEnumerable<string> paths)
    {
        foreach (var path in ResourcePaths.ParentsFirst(paths))
        {
            var (name, filled) = _paths.Add(path);
            var finding = pages is null ? null : await FindAsync(name, filled, pages);
            _paths.Offer(path, name, finding is null ? static _ => "id" : finding.FieldFor);
            _plans.Add(new ResourcePlan(name, filled, finding));
        }
    }

    private async Task<Finding> FindAsync(string name, string path, FirstPages pages)
    {
        // Whatever comes is taken for one record: where the records are is to be found out.
        var page = await pages.LookAsync(ConfigToLookBy(name, path, AnswerPath.Whole, new JsonObject { ["type"] = "single_page" }), name);
        var finding = Finding.Of(page, name) ?? throw NoRecords(path, page);

        // Below parents, a second page may be that of another parent.
        if (finding.Records.Items.Count > 0 && !path.Contains("{resources.", StringComparison.Ordinal))
        {
            foreach (var paginator in finding.Paging.Trials)
            {
                if (await pages.HoldsAsync(ConfigToLookBy(name, path, finding.Records.Selector, paginator), name, finding.Records))
                {
                    return finding with { Paging = PagingGuess.Confirmed(paginator) };
                }
            }
        }

        return finding;
    }

    private static CommandFailure NoRecords(string path, LookedPage page)
    {
        var advice = "Leave the path out and add it by hand, with \"data_selector\"; or write without looking, with --no-look. Nothing was written.";
        return new CommandFailure($"{path} answers without records that can be told from all else. {Choices(page)} {advice}") { ExitCode = ExitCodes.Failed };
    }

    private static string Choices(LookedPage page) => RecordsFinder.Candidates(page.Body).ToArray() is { Length: > 0 } lists
        ? $"It holds the lists {string.Join(", ", lists)}."
        : $"It holds no list: {Excerpt(page)}.";

    private static string Excerpt(LookedPage page) => page.Body.ValueKind == System.Text.Json.JsonValueKind.Object
        ? $"an object with {string.Join(", ", page.Body.EnumerateObject().Select(static member => $"\"{member.Name}\"").DefaultIfEmpty("no members"))}"
        : $"a {page.Body.ValueKind.ToString().ToLowerInvariant()}";

    private string ConfigToLookBy(string name, string path, string selector, JsonObject paginator)
    {
        var client = new JsonObject { ["base_url"] = baseUrl };
        if (auth is not null)
        {
            client["auth"] = auth.DeepClone();
        }

        var parents = _plans.Where(static plan => plan.Finding is not null).Select(static plan => Resource(plan.Name, plan.Path, plan.Finding!.Records.Selector, plan.Finding.Paging.Paginator));
        return ConfigText.Of(new JsonObject { ["client"] = client, ["resources"] = new JsonArray([.. parents, Resource(name, path, selector, paginator)]) });
    }

    private static JsonObject Resource(string name, string path, string selector, JsonObject paginator) => new()
    {
        ["name"] = name,
        ["endpoint"] = new JsonObject { ["path"] = path, ["data_selector"] = selector, ["paginator"] = paginator.DeepClone() },
    };
}
