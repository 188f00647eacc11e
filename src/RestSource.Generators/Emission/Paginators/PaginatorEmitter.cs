using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Emission.Paginators;

/// <summary>What config key <c>paginator</c> adds to emitted code; one emitter for each <c>type</c>.</summary>
internal abstract class PaginatorEmitter
{
    /// <summary>Gets the runtime's paginator type.</summary>
    public abstract string Type { get; }

    /// <summary>Gets the arguments that construct it, one a line.</summary>
    public abstract IReadOnlyList<string> Arguments { get; }

    /// <summary>Gets what names a page, in the order of the interface's parameters.</summary>
    public abstract IReadOnlyList<PagePosition> Positions { get; }

    /// <summary>Gets where a page tells the number of records there are.</summary>
    public virtual SelectorModel? TotalPath => null;

    /// <summary>Gets where a page tells whether another follows.</summary>
    public virtual SelectorModel? HasMorePath => null;

    /// <summary>The emitter for a paginator.</summary>
    public static PaginatorEmitter Of(PaginatorModel paginator) => paginator switch
    {
        PaginatorModel.Offset offset => new OffsetPaginatorEmitter(offset),
        PaginatorModel.SinglePage => new SinglePagePaginatorEmitter(),
        _ => throw new ArgumentOutOfRangeException(nameof(paginator), paginator.GetType(), "No emitter is known for this paginator."),
    };
}

/// <summary>A value that names a page: the parameter that takes it, and where the request carries it.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Member">The property of the runtime's position that holds it.</param>
/// <param name="Target">Where it goes in the request.</param>
internal sealed record PagePosition(Parameter Parameter, string Member, RequestTarget Target)
{
    /// <summary>Gets the statement that writes it into a <c>request</c>.</summary>
    public string Statement => Target.Kind == RequestTargetKind.Body
        ? $"request.SetBody(path: {CSharpLiteral.Text(Target.Name)}, value: {Parameter.Name});"
        : $"request.AddQuery(name: {CSharpLiteral.Text(Target.Name)}, value: {Parameter.Name});";
}
