using RestSource.Configuration.Model;
using RestSource.Http;
using RestSource.Json;
using RestSource.Tool.Interpretation.Bodies;
using RestSource.Tool.Interpretation.Paginators;
using RestSource.Tool.Interpretation.Params;
using RestSource.Tool.Interpretation.Resilience;
using RestSource.Tool.Interpretation.ResponseActions;
using RestSource.Tool.Interpretation.Selectors;
using RestSource.Tool.Interpretation.Texts;

namespace RestSource.Tool.Interpretation;

/// <summary>Asks for pages as config key <c>endpoint</c> says.</summary>
/// <param name="model">What it says.</param>
/// <param name="resource">Which resource it serves.</param>
/// <param name="paginator">What its paginator reads from answers.</param>
internal sealed class EndpointInterpreter(EndpointModel model, ResourceDescription resource, PaginatorInterpreter paginator)
{
    private readonly ResourceEndpoint _endpoint = new(
        resource,
        new HttpMethod(model.Method.ToString().ToUpperInvariant()),
        resource.Path,
        new PageSelectors(
            records: SelectorInterpreter.Of(model.DataSelector),
            total: SelectorInterpreter.Of(paginator.TotalPath),
            hasMore: SelectorInterpreter.Of(paginator.HasMorePath),
            missingDataIsError: model.MissingDataIsError,
            next: SelectorInterpreter.Of(paginator.NextPath),
            detectsPaging: paginator.DetectsPaging,

            // Where pages follow each other a list is due; an answer that stands alone may be one record.
            bodyMayBeRecord: model is { DataSelector: null, Paginator: PaginatorModel.SinglePage or PaginatorModel.Auto }),
        RetryPolicyInterpreter.Of(model.Retry),
        paginator.NextReader)
    {
        Actions = [.. model.Actions.Select(ResponseActionInterpreter.Of)],
    };

    /// <summary>Puts the request for a page together, in the order in which emitted code does.</summary>
    /// <param name="texts">Fills in its texts.</param>
    /// <param name="writePosition">Writes where the page stands.</param>
    /// <param name="overridesParams">Whether that goes over the config's own params.</param>
    public PageRequest RequestOf(RequestTexts texts, Action<PageRequest> writePosition, bool overridesParams)
    {
        var request = new PageRequest(_endpoint);
        BodyInterpreter.Write(model.Body, request, texts);
        foreach (var part in model.Path.Parts.Where(static part => part.Kind != TextPartKind.Literal).Distinct())
        {
            request.SetPath(PlaceholderText.NameOf(part), texts.Value(part));
        }

        if (!overridesParams)
        {
            writePosition(request);
        }

        foreach (var param in model.Params)
        {
            ParamInterpreter.Write(param, request, texts);
        }

        if (overridesParams)
        {
            writePosition(request);
        }

        foreach (var header in model.Headers)
        {
            request.SetHeader(texts.Text(header.Name), header.Value is { } value ? texts.Value(value) : default);
        }

        return request;
    }
}
