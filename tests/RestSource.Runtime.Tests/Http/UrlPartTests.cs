using RestSource.Http;

namespace RestSource.Tests.Http;

public class UrlPartTests
{
    [Theory]
    [InlineData("acme")]
    [InlineData("acme.eu-1")]
    [InlineData("localhost:8080")]
    [InlineData("[::1]")]
    [InlineData("v2_~")]
    public void Of_APart_GivesItBack(string value) => Assert.Equal(value, UrlPart.Of(value));

    [Theory]
    [InlineData("evil.example/")]
    [InlineData("evil.example\\")]
    [InlineData("evil.example?")]
    [InlineData("evil.example#")]
    [InlineData("me@evil.example")]
    [InlineData("evil.example%2f")]
    [InlineData("evil.example\uFF0F")]
    [InlineData("a b")]
    [InlineData("a\n")]
    [InlineData("a\0")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("bücher")]
    public void Of_WhatCouldLeadElsewhere_Throws_WithItsNameAlone(string tenant)
    {
        var exception = Assert.Throws<ArgumentException>(() => UrlPart.Of(tenant));

        Assert.StartsWith("tenant stands inside a URL", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", exception.Message, StringComparison.Ordinal);
    }
}
