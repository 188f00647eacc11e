using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RestSource.Generators.Emission;

namespace RestSource.Generators.Pipeline;

/// <summary>Hands emitted files to the compiler before it makes the compilation, so that other generators see what is in them.</summary>
/// <remarks>
/// The compiler that the generator is built against has no such output, and in those that have it it is experimental. So it is
/// looked for by its shape; a compiler in which that is not found is one without it.
/// </remarks>
internal static class PreCompilationOutput
{
    private const string RegisterName = "RegisterPreCompilationSourceOutput";

    private static readonly MethodInfo? RegisterMethod = typeof(IncrementalGeneratorInitializationContext)
        .GetMethods()
        .FirstOrDefault(static method => method.Name == RegisterName && ContextOf(method) is { } context && AddSourceOf(context) is not null);

    /// <summary>Gets a value indicating whether the compiler that runs has such an output.</summary>
    public static bool IsSupported => RegisterMethod is not null;

    /// <summary>Registers files for it, if it is supported. Nothing can be reported there: faults take the ordinary way.</summary>
    /// <param name="context">The generator's.</param>
    /// <param name="results">The files; the compilation must not be among what they are made from.</param>
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EmissionResult> results)
    {
        if (RegisterMethod is { } method)
        {
            Register(context, method, results.Where(static result => result.File is not null).Select(static (result, _) => result.File!));
        }

        var faults = results.Where(static result => result.Fault is not null).Select(static (result, _) => result.Fault!);
        context.RegisterSourceOutput(faults, Output.Report);
    }

    private static void Register(IncrementalGeneratorInitializationContext context, MethodInfo method, IncrementalValuesProvider<EmittedFile> files)
    {
        var register = method.MakeGenericMethod(typeof(EmittedFile));
        var add = typeof(Production<>).MakeGenericType(ContextOf(register)!).GetMethod(nameof(Production<object>.Add))!;
        register.Invoke(context, [files, add.CreateDelegate(register.GetParameters()[1].ParameterType)]);
    }

    // void M<TSource>(IncrementalValuesProvider<TSource> source, Action<TContext, TSource> action)
    private static Type? ContextOf(MethodInfo method) =>
        method.GetGenericArguments().Length == 1
        && method.GetParameters() is { Length: 2 } parameters
        && IsOf(typeof(IncrementalValuesProvider<>), parameters[0].ParameterType)
        && IsOf(typeof(Action<,>), parameters[1].ParameterType)
            ? parameters[1].ParameterType.GetGenericArguments()[0]
            : null;

    private static bool IsOf(Type definition, Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static MethodInfo? AddSourceOf(Type context) => context.GetMethod(nameof(SourceProductionContext.AddSource), [typeof(string), typeof(SourceText)]);

    private static class Production<TContext>
    {
        private static readonly MethodInfo AddSource = AddSourceOf(typeof(TContext))!;

        public static void Add(TContext context, EmittedFile file) => AddSource.Invoke(context, [file.HintName, SourceText.From(file.Text, Encoding.UTF8)]);
    }
}
