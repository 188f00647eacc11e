using Microsoft.CodeAnalysis.CSharp;
using RestSource.Generators.Refit;

namespace RestSource.Generators.Tests.Refit;

/// <summary>Versions are told by what they offer.</summary>
public class RefitSupportTests
{
    [Theory]
    [InlineData(7, false, false, false, false)]
    [InlineData(11, true, false, false, false)]
    [InlineData(12, true, true, true, false)]
    [InlineData(14, true, true, true, false)]
    [InlineData(15, true, true, true, true)]
    public void Of_EachShapeOfRefit_SeesWhatItOffers(int version, bool factory, bool settingsFactory, bool requestBuilders, bool reflect)
    {
        var support = RefitSupport.Of([RefitSurface.Of(version).Assembly]);

        Assert.Equal(new RefitSupport(IsReferenced: true, factory, settingsFactory, requestBuilders, reflect), support);
    }

    [Fact]
    public void Of_NoRefit_IsNone() => Assert.Equal(RefitSupport.None, RefitSupport.Of([CSharpCompilation.Create("Consumer").Assembly]));
}
