using System.Net;
using RestSource.Diagnostics;
using RestSource.Json;
using RestSource.Json.Direct;

namespace RestSource.Http;

/// <summary>A page on its way: asked for, read as it comes, whole or in parts, and asked for again when its body breaks off.</summary>
/// <remarks>
/// Until a part was handed on, a page that breaks off is read anew, whatever the server sends then. After that it has to begin as it began before, byte for byte:
/// reading goes on where it stopped, and no record is parsed or handed on twice.
/// </remarks>
/// <param name="exchange">Asks for it.</param>
/// <param name="sharesTexts">See <see cref="RestSourceOptions.SharesTexts"/>.</param>
/// <param name="limits">See <see cref="RestSourceOptions.ReadLimits"/>.</param>
/// <param name="partLength">How many bytes of it make a part, at the least; <see cref="long.MaxValue"/> for a whole page.</param>
internal sealed class PageDownload<T>(PageExchange exchange, bool sharesTexts, ReadLimits limits, long partLength) : PageRest<T>
    where T : IJsonRecord<T>
{
    private readonly ResourceEndpoint _endpoint = exchange.Request.Endpoint;
    private OpenAnswer? _answer;
    private RecordMemory? _memory;
    private PageBuffer? _buffer;
    private RecordIntake<T>? _intake;
    private PageReader<T>? _reader;
    private int _handedOn;
    private bool _isOver;

    /// <inheritdoc />
    public override async Task<Page<T>> NextAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isOver, this);
        Page<T>? page = null;
        try
        {
            page = await ReadAsync(cancellationToken).ConfigureAwait(false);
            return page;
        }
        catch (Exception exception) when (exchange.FailureOf(exception) is { } failure)
        {
            // Who has given the read up hears of nothing else: whether the page would have been of use is no longer asked.
            cancellationToken.ThrowIfCancellationRequested();
            throw failure;
        }
        finally
        {
            // Whoever consumes a part of a page may ask for another page of the source, so nothing may have to wait for the consumer.
            exchange.Attempts.Leave();
            if (page?.Rest is null)
            {
                Dispose();
            }
        }
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        if (!_isOver)
        {
            _isOver = true;
            Close();
            Forget();
            if (_memory is not null)
            {
                _endpoint.ReturnMemory(_memory);
            }

            RestSourceDiagnostics.CountRetries(_endpoint.Resource, exchange.Attempts.Retries);
        }
    }

    private async Task<Page<T>> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                if (_answer is null)
                {
                    _answer = await exchange.OpenAsync(cancellationToken).ConfigureAwait(false);
                    await ReadFromAsync(_answer, cancellationToken).ConfigureAwait(false);
                }

                return _answer.IsIgnored ? Ignored() : ToPage(_answer, await _reader!.ReadAsync(partLength, cancellationToken).ConfigureAwait(false));
            }
            catch (Exception exception) when (IsBroken(exception) && exchange.TryRetry())
            {
                Close();
                if (_handedOn == 0)
                {
                    Forget();
                }
            }

            await exchange.WaitAfterBreakAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether the body broke off. JSON that ends too early in an answer that tells its end was made so, and would be again.</summary>
    private bool IsBroken(Exception exception) =>
        exception is BodyInterruptedException || (exception is PageFormatException { Kind: PageFaultKind.CutOff } && _answer is { TellsItsEnd: false });

    /// <summary>Gives the reader an answer to read from: the first, or one to go on with.</summary>
    /// <exception cref="PageChangedException">It does not begin as the one before, of which a part was handed on.</exception>
    private async ValueTask ReadFromAsync(OpenAnswer answer, CancellationToken cancellationToken)
    {
        if (_buffer is null)
        {
            _memory ??= _endpoint.BorrowMemory(sharesTexts);
            _buffer = new PageBuffer(answer.Body, (int)Math.Min(partLength, PageBuffer.DefaultCapacity), BodyLimits.Of(limits, inParts: partLength != long.MaxValue));
            _intake = new RecordIntake<T>(_endpoint.Resource.Contract, _memory);
            _reader = new PageReader<T>(_buffer, _endpoint.Page, _intake, exchange.Request.ContinuesList);
        }
        else if (answer.IsIgnored || !await _buffer.TryContinueAsync(answer.Body, cancellationToken).ConfigureAwait(false))
        {
            throw exchange.Changed(_handedOn, _buffer.Length);
        }
    }

    private Page<T> Ignored() => new([]) { IsIgnored = true, Transfer = TransferOf(PageTransfer.Unknown) };

    private Page<T> ToPage(OpenAnswer answer, PageContent<T> content)
    {
        var before = _handedOn;
        _handedOn += content.Items.Count;
        if (!content.IsLast)
        {
            return new Page<T>(content.Items) { Before = before, Rest = this, Transfer = TransferOf(PageTransfer.Unknown with { Bytes = content.Bytes }) };
        }

        // Only 204 says that there is nothing; any other answer without a body lacks the records that are due.
        var dataFound = content.DataFound && (content.Bytes > 0 || answer.Response.StatusCode == HttpStatusCode.NoContent);
        var next = exchange.NextAfter(answer, content);
        return new Page<T>(content.Items)
        {
            Total = content.Total ?? content.Detected?.Pages,
            PageNumber = content.Detected?.Page,
            HasMore = content.HasMore,
            NextCursor = next.Cursor,
            Next = next.Link,
            Before = before,
            Redactor = exchange.Redactor,
            Transfer = TransferOf(new PageTransfer(content.Bytes, content.Fingerprint, Retries: 0, dataFound) { Discarded = content.Discarded, Drift = Shown(content.Drift) }),
        };
    }

    /// <summary>Servers call their fields as they like.</summary>
    private IReadOnlyList<FieldDrift> Shown(IReadOnlyList<FieldDrift> drift) =>
        drift.Count == 0 ? drift : [.. drift.Select(field => field with { Path = exchange.Redactor.RedactText(field.Path) })];

    private PageTransfer TransferOf(PageTransfer body) => body with
    {
        Retries = exchange.Attempts.Retries,
        RateLimitWaits = exchange.Attempts.RateLimitWaits,
        RateLimitWaited = exchange.Attempts.RateLimitWaited,
    };

    private void Close()
    {
        _answer?.Dispose();
        _answer = null;
    }

    private void Forget()
    {
        _buffer?.Dispose();
        _intake?.Dispose();
        (_buffer, _intake, _reader) = (null, null, null);
    }
}
