using System.CommandLine;
using System.Globalization;

namespace RestSource.Tool.Commands;

/// <summary>Options that take a whole number.</summary>
internal static class NumberRange
{
    /// <summary>Refuses all but whole numbers of a range, in words of its own: to ask the parser for the value of what is no number throws.</summary>
    /// <param name="option">The option.</param>
    /// <param name="least">The least number that it takes.</param>
    /// <param name="most">The greatest.</param>
    public static void TakesFrom(this Option option, int least, int most = int.MaxValue) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var written }]
            && !(int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most))
        {
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{option.Name} takes a number from {least} {(most == int.MaxValue ? "on" : $"to {most}")}."));
        }
    });
}
