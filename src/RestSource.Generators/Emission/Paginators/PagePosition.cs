using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Emission.Paginators;

/// <summary>A value that names a page: the parameter that takes it, and where the request carries it.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Member">The property of the runtime's position that holds it.</param>
/// <param name="Statement">The statement that writes it into a <c>request</c>.</param>
internal sealed record PagePosition(Parameter Parameter, string Member, string Statement)
{
    /// <summary>Gets a value indicating whether it is written over the config's own params, which the first request still carries.</summary>
    public bool OverridesParams { get; init; }

    /// <summary>A value that goes into a query parameter or into the body.</summary>
    /// <param name="type">The parameter's type.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="member">The property of the runtime's position that holds it.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="doc">What it means, as XML.</param>
    public static PagePosition Of(string type, string name, string member, RequestTarget target, string doc)
    {
        var isQuery = target.Kind == RequestTargetKind.Query;
        return new PagePosition(
            new Parameter(type, name, Default: null, doc) { QueryName = isQuery ? target.Name : null },
            member,
            isQuery
                ? $"request.AddQuery(name: {CSharpLiteral.Text(target.Name)}, value: {name});"
                : $"request.SetBody(path: {CSharpLiteral.Text(target.Name)}, value: {name});");
    }
}
