using System.Globalization;
using RestSource.Json;

namespace RestSource.Runtime.Tests.Json;

public class JsonColumnNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("42", 42)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("1.0", 1)]
    [InlineData("1e3", 1000)]
    [InlineData("1E+3", 1000)]
    [InlineData("12500e-2", 125)]
    [InlineData("9223372036854775807.000", long.MaxValue)]
    [InlineData("0e99999999999", 0)]
    public void ReadBigInt_WholeNumber_IsRead(string json, long expected) =>
        Assert.Equal(expected, Values.Read(json, JsonColumn.ReadBigInt));

    [Theory]
    [InlineData("9223372036854775808", "beyond 64 bits")]
    [InlineData("-9223372036854775809", "beyond 64 bits")]
    [InlineData("1e400", "\"data_type\": \"decimal\"")]
    [InlineData("1e99999999999", "beyond 64 bits")]
    [InlineData("1.5", "with a fraction")]
    [InlineData("1e-3", "with a fraction")]
    [InlineData("\"1\"", "a string where a bigint is due; if the API sends both, declare the column \"data_type\": \"text\" or \"json\"")]
    [InlineData("null", "null where a bigint is due")]
    [InlineData("null", "\"nullable\": true")]
    [InlineData("true", "a boolean where a bigint is due")]
    [InlineData("{}", "an object where a bigint is due")]
    [InlineData("[1]", "an array where a bigint is due")]
    public void ReadBigInt_OtherValue_IsRefused(string json, string words) =>
        Assert.Contains(words, Values.Refusal(json, JsonColumn.ReadBigInt), StringComparison.Ordinal);

    [Theory]
    [InlineData("12.50", "12.50")]
    [InlineData("-0.10", "-0.10")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5e1", "15")]
    [InlineData("125e-2", "1.25")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000000", "1.0000000000000000000000000000")]
    [InlineData("0e-400", "0.0000000000000000000000000000")]
    public void ReadDecimal_Number_KeepsEveryDigit(string json, string expected) =>
        Assert.Equal(expected, Values.Read(json, JsonColumn.ReadDecimal).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("79228162514264337593543950336", "more digits than a decimal holds")]
    [InlineData("0.00000000000000000000000000001", "more digits than a decimal holds")]
    [InlineData("3.14159265358979323846264338327950288", "\"json\"")]
    [InlineData("99999999999999999999999999999999999999999999", "more digits than a decimal holds")]
    [InlineData("1e29", "more digits than a decimal holds")]
    [InlineData("1e-2147483649", "more digits than a decimal holds")]
    [InlineData("\"12.50\"", "a string where a decimal is due")]
    [InlineData("null", "null where a decimal is due")]
    public void ReadDecimal_OtherValue_IsRefused(string json, string words) =>
        Assert.Contains(words, Values.Refusal(json, JsonColumn.ReadDecimal), StringComparison.Ordinal);

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("-1e-3", -0.001)]
    [InlineData("3", 3.0)]
    [InlineData("1e-400", 0.0)]
    [InlineData("1.7976931348623157e308", double.MaxValue)]
    public void ReadDouble_Number_IsTheNearest(string json, double expected) =>
        Assert.Equal(expected, Values.Read(json, JsonColumn.ReadDouble));

    [Theory]
    [InlineData("1e400", "beyond the range of a double")]
    [InlineData("-1e400", "beyond the range of a double")]
    [InlineData("\"NaN\"", "a string where a double is due")]
    [InlineData("null", "null where a double is due")]
    public void ReadDouble_OtherValue_IsRefused(string json, string words) =>
        Assert.Contains(words, Values.Refusal(json, JsonColumn.ReadDouble), StringComparison.Ordinal);

    [Fact]
    public void ReadNullable_Null_IsNull()
    {
        Assert.Null(Values.Read("null", JsonColumn.ReadNullableBigInt));
        Assert.Null(Values.Read("null", JsonColumn.ReadNullableDecimal));
        Assert.Null(Values.Read("null", JsonColumn.ReadNullableDouble));
    }

    [Fact]
    public void Write_Number_IsWrittenWithItsDigits()
    {
        Assert.Equal("""{"x":-5}""", Values.Write(writer => JsonColumn.Write(writer, "x"u8, -5L)));
        Assert.Equal("""{"x":12.50}""", Values.Write(writer => JsonColumn.Write(writer, "x"u8, 12.50m)));
        Assert.Equal("""{"x":0.1}""", Values.Write(writer => JsonColumn.Write(writer, "x"u8, 0.1)));
    }
}
