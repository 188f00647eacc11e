using System.Globalization;
using System.Xml.Linq;
using RestSource.Benchmarks.Report;

namespace RestSource.Benchmarks.Tests;

public class BarChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly XElement Chart = XElement.Parse(BarChart.Draw(
        "Readers & limits",
        [
            new BarGroup("Few", [new Bar("ours", 4, "4 <fast>", IsOurs: true), new Bar("another", 1, "1", IsOurs: false)]),
            new BarGroup("Many", [new Bar("ours", 400, "400", IsOurs: true)]),
        ]));

    [Fact]
    public void Draw_Groups_DrawsABarForEachValueInItsLength()
    {
        double[] widths = [.. Chart.Elements(Svg + "rect").Select(static bar => double.Parse(bar.Attribute("width")!.Value, CultureInfo.InvariantCulture))];

        Assert.Equal(3, widths.Length);
        Assert.Equal(widths[0], 4 * widths[1], tolerance: 0.5);
        Assert.Equal(widths[0], widths[2], tolerance: 0.1);
    }

    [Fact]
    public void Draw_Groups_SaysInWordsWhatItShows()
    {
        Assert.Equal("Readers & limits", Chart.Element(Svg + "title")!.Value);
        Assert.Equal("Few: ours 4 <fast>; another 1. Many: ours 400.", Chart.Element(Svg + "desc")!.Value);
        Assert.Contains("4 <fast>", Chart.Elements(Svg + "text").Select(static text => text.Value));
    }

    [Fact]
    public void Draw_Groups_StaysInsideOfTheImage()
    {
        var height = double.Parse(Chart.Attribute("height")!.Value, CultureInfo.InvariantCulture);

        Assert.All(Chart.Elements(Svg + "text"), text => Assert.InRange(double.Parse(text.Attribute("y")!.Value, CultureInfo.InvariantCulture), 1, height));
    }
}
