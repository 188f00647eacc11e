using System.Text.RegularExpressions;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>processing_steps</c>. Several steps in one entry come in the order filter, map, yield_map, as in dlt.</summary>
internal sealed class ProcessingStepBinder(DiagnosticBag diagnostics)
{
    private const string CSharpWay = "name a method, as in { \"filter\": \"IsActive\" }, and write its body in C#, in a part of the generated client";

    /// <summary>Members of every emitted client. Its fields begin with an underscore.</summary>
    private static readonly string[] ClientMembers = ["Cursor", "InRun", "Loaded", "Paginator", "Parents", "Resource"];

    private static readonly Regex MethodName = new(@"^\p{L}[\p{L}\p{Nd}_]*\z", RegexOptions.CultureInvariant);

    private static readonly (string Key, ProcessingStepKind Kind)[] Kinds =
        [("filter", ProcessingStepKind.Filter), ("map", ProcessingStepKind.Map), ("yield_map", ProcessingStepKind.YieldMap)];

    private static readonly KeyTable Keys = new("an entry of 'processing_steps'", [.. Kinds.Select(static kind => kind.Key)]);

    private readonly Dictionary<string, string> _taken = ClientMembers.ToDictionary(static name => name, static _ => "a member of the generated client", StringComparer.Ordinal);

    public static EquatableArray<ProcessingStepModel> Bind(JsonArrayNode? node, DiagnosticBag diagnostics)
    {
        var binder = new ProcessingStepBinder(diagnostics);
        return (node?.Items ?? []).SelectMany(binder.BindEntry).ToEquatableArray();
    }

    private IEnumerable<ProcessingStepModel> BindEntry(JsonNode node)
    {
        if (node is not JsonObjectNode entry)
        {
            diagnostics.Report(KeyRules.WrongType, node.Span, "processing_steps", "a list of objects, as in { \"filter\": \"IsActive\" }");
            return [];
        }

        var keys = new ObjectReader(entry, Keys, diagnostics);
        if (!Kinds.Any(kind => keys.Value(kind.Key) is not null || ObjectReader.HasMisspelled(entry, kind.Key, Keys)))
        {
            diagnostics.Report(ProcessingStepRules.NoStep, entry.Span);
        }

        return [.. Kinds.Select(kind => BindStep(keys.Value(kind.Key), kind.Key, kind.Kind)).OfType<ProcessingStepModel>()];
    }

    private ProcessingStepModel? BindStep(JsonNode? node, string key, ProcessingStepKind kind)
    {
        switch (node)
        {
            case null:
                return null;
            case JsonStringNode code when PythonCode.IsIn(code.Value):
                diagnostics.Report(KeyRules.NotInJson, code.Span, key, CSharpWay);
                return null;
            case JsonStringNode name when MethodName.IsMatch(name.Value):
                return IsFree(name, $"a step of kind '{key}'") ? new ProcessingStepModel(kind, name.Value) : null;
            case JsonStringNode:
                diagnostics.Report(KeyRules.OutOfRange, node.Span, key, "the name of a method of C#, as in \"IsActive\"");
                return null;
            default:
                diagnostics.Report(KeyRules.WrongType, node.Span, key, "the name of a method, as in \"IsActive\"");
                return null;
        }
    }

    /// <summary>One name is one method, so one kind of step; the same step may come again.</summary>
    private bool IsFree(JsonStringNode name, string use)
    {
        if (!_taken.TryGetValue(name.Value, out var other) || other == use)
        {
            _taken[name.Value] = use;
            return true;
        }

        diagnostics.Report(ProcessingStepRules.NameTaken, name.Span, name.Value, other);
        return false;
    }
}
