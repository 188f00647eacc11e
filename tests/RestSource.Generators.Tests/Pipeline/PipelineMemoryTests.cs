using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using RestSource.Generators.Pipeline;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Pipeline;

public class PipelineMemoryTests
{
    [Fact]
    public void NothingInThePipeline_HoldsOnToTheCompilation()
    {
        var wrong = Configs.Tracker.Replace("\"base_url\"", "\"bas_url\": 1, \"base_url\"", StringComparison.Ordinal);
        var run = GeneratorRun.Of(new RestSourceGenerator(), GeneratorProject.With(Configs.Path, wrong));
        string[] steps =
        [
            TrackingNames.ReadCompilation, TrackingNames.CompileConfigs, TrackingNames.SelectDiagnostics, TrackingNames.PlanEmissions,
            TrackingNames.SelectSources, TrackingNames.SelectResources,
        ];

        var reached = ObjectGraph.From(steps.SelectMany(run.Outputs));

        Assert.Contains(reached, static item => item is RestSource.Configuration.Model.ResourceModel);
        Assert.Contains(reached, static item => item is RestSource.Configuration.Diagnostics.ConfigDiagnostic);
        Assert.DoesNotContain(reached, static item => item is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or AdditionalText);
    }

    /// <summary>Everything that can be reached from some objects.</summary>
    private static class ObjectGraph
    {
        public static HashSet<object> From(IEnumerable<object?> roots)
        {
            var reached = new HashSet<object>(ReferenceEqualityComparer.Instance);
            var pending = new Stack<object?>(roots);
            while (pending.TryPop(out var item))
            {
                if (item is null or string or Type or Delegate || item.GetType().IsPrimitive || item.GetType().IsEnum || !reached.Add(item))
                {
                    continue;
                }

                foreach (var child in item is IEnumerable items ? items.Cast<object?>() : Fields(item))
                {
                    pending.Push(child);
                }
            }

            return reached;
        }

        private static IEnumerable<object?> Fields(object item) => item.GetType()
            .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(field => field.GetValue(item));
    }
}
