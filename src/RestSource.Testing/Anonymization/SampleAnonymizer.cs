using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RestSource.Testing.Anonymization;

/// <summary>Puts stand-ins in place of the values in answers of an API, so that samples and recordings can be shown to others.</summary>
/// <remarks>
/// <para>What types and tests need stays: structure, names, nulls, booleans, lengths, upper and lower case, digits, the decimals of numbers, and formats, so that a date stays a date of the calendar and a link a link. Names of fields are values where they begin with a digit, or are addresses or UUIDs.</para>
/// <para>The same value gets the same stand-in wherever it stands, a number as the text of its digits too, so that records still refer to each other; different keys stay different. Dates all move by one distance, so that their order stays.</para>
/// <para>Words that stand for a choice (<c>open</c>, <c>closed</c>) are kept: short ones that come three times or more in a field, which is not one that tells of persons or refers to others. So are the counts of paging.</para>
/// <para>Tokens and passwords, told by the names of their fields, become asterisks. Whoever knows the seed can find other values again: keep it secret, or let chance choose it.</para>
/// </remarks>
public sealed class SampleAnonymizer
{
    private const int MaximumDepth = 128;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaximumDepth };

    private readonly TextStandIns _texts;
    private readonly NumberStandIns _numbers;
    private readonly HashSet<string> _kept;

    /// <summary>Makes an anonymizer.</summary>
    /// <param name="seed">What the stand-ins follow from; <see langword="null"/> for chance, so that no other anonymizer gives the same ones.</param>
    /// <param name="kept">Texts that stay as they are wherever they stand alone or as a part of a link, such as the host of the API and the words of its paths; upper and lower case count.</param>
    public SampleAnonymizer(string? seed = null, IEnumerable<string>? kept = null)
        : this(seed, kept, movesMoments: true)
    {
    }

    internal SampleAnonymizer(string? seed, IEnumerable<string>? kept, bool movesMoments)
    {
        var runs = new RunStandIns(seed is null ? KeyedPermutation.OfChance() : KeyedPermutation.OfSeed(seed));
        _kept = new HashSet<string>(kept ?? [], StringComparer.Ordinal);
        _texts = new TextStandIns(runs, _kept, movesMoments);
        _numbers = new NumberStandIns(runs, _kept);
    }

    /// <summary>Makes an answer that looks like the given one.</summary>
    /// <param name="json">A JSON value; comments and trailing commas are allowed, and left out.</param>
    /// <returns>Indented JSON.</returns>
    /// <exception cref="JsonException"><paramref name="json"/> is not JSON, or nested more than 128 deep.</exception>
    public string Anonymize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Anonymize([JsonNode.Parse(json, documentOptions: Lenient)])[0]?.ToJsonString(ReadableJson.Indented) ?? "null";
    }

    /// <summary>Makes answers that look like the given ones. All that belongs together should be given at once: a word that stands for a choice is told by how often it comes.</summary>
    /// <param name="answers">The answers, which are left alone; <see langword="null"/> is JSON's.</param>
    public IReadOnlyList<JsonNode?> Anonymize(IReadOnlyList<JsonNode?> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var choices = ChoiceWords.In(answers);
        return [.. answers.Select(answer => new AnswerStandIn(_texts, _numbers, word => choices.Contains(word) || _kept.Contains(word)).Of(answer))];
    }

    /// <summary>The stand-in of a single text, as it would stand in an answer.</summary>
    /// <param name="value">The text.</param>
    public string AnonymizeText(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return _kept.Contains(value) ? value : _texts.Of(value);
    }
}
