using System.Diagnostics;
using System.Text.Json;

namespace RestSource.Diagnostics;

/// <summary>A read as a span and, where it is no part of a larger one, a measured duration. It ends however the read ends.</summary>
internal sealed class ReadSpan : IDisposable
{
    private readonly ReadOperation _operation;
    private readonly long _began;
    private readonly Activity? _activity;
    private ReadLedger _handedOn = new();
    private ReadLedger? _last;
    private bool _isOver;
    private string? _errorType;

    /// <summary>Begins with the read.</summary>
    public ReadSpan(ReadOperation operation)
    {
        _operation = operation;
        _began = operation.Time.GetTimestamp();
        _activity = RestSourceDiagnostics.Activities.StartActivity(ActivityKind.Internal, tags: RestSourceDiagnostics.TagsOf(operation.Source, operation.Resource), name: operation.SpanName);
        if (_activity is not null)
        {
            _activity.DisplayName = operation.DisplayName;
        }
    }

    /// <summary>Takes the next page inside of the span. The consumer's own activity is another meanwhile, and may change from page to page.</summary>
    public async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<Page> pages)
    {
        Activity.Current = _activity ?? Activity.Current;
        try
        {
            _isOver = !await pages.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _errorType = ErrorType.Of(exception);
            throw;
        }

        if (!_isOver)
        {
            var place = pages.Current.Place!;
            _handedOn = _handedOn.Plus(place.Before, place.After);
            _last = place.After;
        }

        return !_isOver;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_operation.IsMeasured)
        {
            RestSourceDiagnostics.MeasureRead(_operation.Source, _operation.Resource, _operation.Time.GetElapsedTime(_began), _errorType);
        }

        if (_activity is null)
        {
            return;
        }

        _activity.SetTag(SpanTags.Pages, _handedOn.Pages).SetTag(SpanTags.Records, _handedOn.Records).SetTag(SpanTags.Retries, _handedOn.Retries);
        if (_last is { Parents: > 0 and var parents })
        {
            _activity.SetTag(SpanTags.Parents, parents);
        }

        if (_errorType is not null)
        {
            _activity.FailWith(_errorType);
        }
        else if (_isOver)
        {
            _activity.SetTag(SpanTags.StopReason, JsonNamingPolicy.SnakeCaseLower.ConvertName((_last?.StopReason ?? StopReason.Completed).ToString()));
        }

        _activity.Dispose();
    }
}
