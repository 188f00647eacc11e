using System.Diagnostics;

namespace RestSource.Diagnostics;

/// <summary>A page of a read as a span and a measured duration, from when it is asked for until its last part is there.</summary>
internal sealed class PageSpan
{
    private readonly ResourceDescription _resource;
    private readonly TimeProvider _time;
    private readonly long _began;
    private readonly Activity? _activity;

    private PageSpan(ResourceDescription resource, int number, TimeProvider time)
    {
        _resource = resource;
        _time = time;
        _began = time.GetTimestamp();
        _activity = RestSourceDiagnostics.Activities.StartActivity(ActivityKind.Internal, tags: RestSourceDiagnostics.TagsOf(resource), name: "restsource.page");
        if (_activity is not null)
        {
            _activity.DisplayName = $"page {resource}";
            _activity.SetTag(SpanTags.PageNumber, number);
        }
    }

    /// <summary>Begins a span, inside of which the method goes on that calls this.</summary>
    /// <param name="resource">Whose page it is.</param>
    /// <param name="number">The number of the page in its read, from 1.</param>
    /// <param name="time">The clock that it is measured by.</param>
    /// <returns><see langword="null"/> when nobody listens.</returns>
    public static PageSpan? Start(ResourceDescription resource, int number, TimeProvider time) =>
        RestSourceDiagnostics.IsPageFollowed ? new PageSpan(resource, number, time) : null;

    /// <summary>Lets the method that calls this go on inside of the span.</summary>
    public void Enter() => Activity.Current = _activity ?? Activity.Current;

    /// <summary>Ends with the page, or is about what is still to come of it.</summary>
    public void Came<T>(Page<T> page)
    {
        _activity?.SetTag(SpanTags.PageRecords, page.Before + page.Count).SetTag(SpanTags.PageRetries, page.Transfer.Retries);
        if (page.Rest is { } rest)
        {
            page.Rest = new TracedRest<T>(rest, this);
            return;
        }

        RestSourceDiagnostics.MeasurePage(_resource, _time.GetElapsedTime(_began), errorType: null);
        _activity?.Dispose();
    }

    /// <summary>Ends with a failure. To be given up is none.</summary>
    public void Failed(Exception exception)
    {
        if (exception is OperationCanceledException)
        {
            Leave();
            return;
        }

        var errorType = ErrorType.Of(exception);
        RestSourceDiagnostics.MeasurePage(_resource, _time.GetElapsedTime(_began), errorType);
        _activity?.FailWith(errorType);
        _activity?.Dispose();
    }

    /// <summary>Ends before all of the page came, since nobody wants more of it.</summary>
    public void Leave() => _activity?.Dispose();
}
