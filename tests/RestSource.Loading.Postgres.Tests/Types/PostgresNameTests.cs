using System.Text;

namespace RestSource.Loading.Postgres.Tests.Types;

public sealed class PostgresNameTests
{
    [Fact]
    public void Fit_WhatIsShortEnough_Stays() => Assert.Equal(new string('a', 63), PostgresName.Fit(new string('a', 63)));

    [Fact]
    public void Fit_LongName_KeepsBothEnds_AndTellsNamesApart()
    {
        var middle = new string('m', 60);
        var one = PostgresName.Fit($"beginning{middle}1{middle}end");
        var other = PostgresName.Fit($"beginning{middle}2{middle}end");

        Assert.Equal(63, one.Length);
        Assert.StartsWith("beginning", one, StringComparison.Ordinal);
        Assert.EndsWith("end", one, StringComparison.Ordinal);
        Assert.NotEqual(one, other);
        Assert.Equal(one, PostgresName.Fit($"beginning{middle}1{middle}end"));
    }

    [Theory]
    [InlineData("é")]
    [InlineData("日")]
    [InlineData("😀")]
    public void Fit_CountsBytes_AndCutsNoCharacter(string character)
    {
        var fitted = PostgresName.Fit(string.Concat(Enumerable.Repeat(character, 40)));

        Assert.InRange(Encoding.UTF8.GetByteCount(fitted), 54, 63);
        Assert.DoesNotContain('\uFFFD', fitted);
        Assert.Equal(fitted, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(fitted)));
    }
}
