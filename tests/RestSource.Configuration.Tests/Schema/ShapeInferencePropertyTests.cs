using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Schema;

namespace RestSource.Configuration.Tests.Schema;

public class ShapeInferencePropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void Infer_AnyRecords_EveryOneFitsTheShape() => Prop.ForAll(SampleDocuments.Records, static records =>
    {
        var shape = Infer(records);
        return records.All(record =>
        {
            using var document = JsonDocument.Parse(record);
            return RecordFit.Fits(document.RootElement, shape);
        });
    }).Check(Many);

    [Fact]
    public void Infer_TheSameRecordsTwice_GivesEqualShapes() =>
        Prop.ForAll(SampleDocuments.Records, static records => Infer(records) == Infer(records)).Check(Many);

    [Fact]
    public void Infer_RecordsInAnotherOrder_GivesTheSameTypes() =>
        Prop.ForAll(Shuffled, static pair => Sorted(pair.Records) == Sorted(pair.Shuffled)).Check(Many);

    [Fact]
    public void Infer_ARecordTwice_GivesTheSameTypes() =>
        Prop.ForAll(SampleDocuments.Records, static records => Sorted(records) == Sorted([.. records, records[0]])).Check(Many);

    private static Arbitrary<(string[] Records, string[] Shuffled)> Shuffled { get; } =
        SampleDocuments.Records.Generator.SelectMany(static records => Gen.Shuffle(records).Select(shuffled => (records, shuffled))).ToArbitrary();

    private static string Sorted(string[] records) => RecordText.Of(Infer(records), sorted: true);

    private static RecordModel Infer(string[] records)
    {
        var sample = $"[{string.Join(",", records)}]";
        var diagnostics = new DiagnosticBag("s.json", sample);
        var list = (JsonArrayNode)JsonReader.Read(sample, diagnostics, CancellationToken.None)!;
        return ShapeInference.Infer(list.Items, CancellationToken.None);
    }
}
