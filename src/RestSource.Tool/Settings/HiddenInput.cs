using System.Text;

namespace RestSource.Tool.Settings;

/// <summary>Asks at the terminal for what is not to be seen there.</summary>
internal static class HiddenInput
{
    /// <summary>Asks; an empty answer for none. The question goes to standard error, so that the output stays what was asked for.</summary>
    public static string Ask(string question)
    {
        Console.Error.Write(question);
        var answer = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                answer.Length = Math.Max(0, answer.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                answer.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return answer.ToString();
    }
}
