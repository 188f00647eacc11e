using RestSource.Configuration.Model;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Processing;

/// <summary>Emits config key <c>processing_steps</c>: methods of the client whose bodies the user writes.</summary>
internal static class ProcessingStepEmitter
{
    private const string Sequence = "global::System.Collections.Generic.IEnumerable";

    /// <summary>The steps as calls that add them, in order.</summary>
    /// <remarks>In full, since a parameter may be called as a method is; and as lambdas, since a method without a body would be an error here too.</remarks>
    public static IEnumerable<string> Stages(ResourceEmission resource) => resource.Resource.ProcessingSteps.Select(
        step => $".{step.Kind}(static record => {resource.Source.Qualified(resource.Names.Client)}.{Identifier.Escape(step.Method)}(record))");

    /// <summary>Emits the methods' declarations, each once. One without a body is the compiler's error CS8795.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource)
    {
        foreach (var step in resource.Resource.ProcessingSteps.Distinct())
        {
            var (key, does, type, returns) = Describe(step.Kind, resource.RecordType);
            writer.Blank().Lines($"""
                {DocText.Summary($"Step {DocText.Code(key)} of {DocText.Code(resource.Resource.Name)}: {does}. Its body is yours to write, in a part of this class.")}
                /// <param name="record">The record, as the API sent it or as the step before left it.</param>
                /// <returns>{returns}</returns>
                private static partial {type} {Identifier.Escape(step.Method)}({resource.RecordType} record);
                """);
        }
    }

    private static (string Key, string Does, string Type, string Returns) Describe(ProcessingStepKind kind, string record) => kind switch
    {
        ProcessingStepKind.Filter => ("filter", "keeps a record or leaves it out", "bool", "Whether the record is kept."),
        ProcessingStepKind.Map => ("map", "puts a record in the place of another", record, "The record to hand on."),
        ProcessingStepKind.YieldMap => ("yield_map", "puts any number of records in the place of one", $"{Sequence}<{record}>", "The records to hand on; none leaves the record out."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No method is known for this kind of step."),
    };
}
