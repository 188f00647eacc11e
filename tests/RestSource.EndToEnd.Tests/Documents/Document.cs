using System.Text.Json;

namespace RestSource.EndToEnd.Tests.Documents;

/// <summary>A document whose code blocks are held to what the compiler and the command line say of them.</summary>
/// <remarks>
/// The comment on the line before a block says what it is:
/// <c>file: NAME</c>, a file of the reader's project; <c>mistaken: NAME</c>, one that no project would take; <c>written: NAME</c>, one that a session of the document wrote;
/// <c>session</c>, command lines of <c>restsource</c> in the folder of these files, <c>/home/ada</c>, and what they print, with <c>…</c> for what is left out (one that serves, at port 5080, goes on until the document ends);
/// <c>program</c>, C# beside these files; <c>program with Refit</c>, the same where Refit is referenced;
/// <c>excerpt of NAME</c>, lines of an emitted file with <c>…</c> for what is left out; <c>diagnostics of NAME with NEW for OLD</c>, what the build prints when a file says something else;
/// <c>not compiled: WHY</c>, what none of the packages here can show.
/// A line <c>&lt;!-- with the files of DOCUMENT --&gt;</c> gives the reader those of another document too, but for what was written there.
/// </remarks>
internal sealed class Document
{
    private static readonly string[] Languages = ["json", "jsonc", "csharp", "python"];
    private static readonly string[] Kinds = ["file:", "mistaken:", "written:", "session", "program", "excerpt of", "diagnostics of", "not compiled:"];

    private readonly CodeBlock[] _blocks;
    private readonly (string Path, string Text)[] _borrowed;
    private readonly Lazy<ReaderProject> _project;

    /// <param name="text">Its Markdown.</param>
    /// <param name="borrowed">Files that the reader has from other documents.</param>
    public Document(string text, params (string Path, string Text)[] borrowed)
    {
        _blocks = [.. CodeBlock.In(text)];
        _borrowed = borrowed;
        _project = new(() => new ReaderProject(Files));
    }

    private (string Path, string Text)[] Given => [.. _borrowed, .. Named("file:")];

    private (string Path, string Text)[] Files => [.. Given, .. Named("written:")];

    /// <summary>A document of the repository.</summary>
    public static Document At(string path)
    {
        var text = Repository.Read(path);
        var folder = Path.GetDirectoryName(path)!;
        return new(text, [.. Borrowing.In(text).SelectMany(other => At(Path.Combine(folder, other)).Given)]);
    }

    /// <summary>What is wrong with the document; empty when every block holds.</summary>
    public async Task<IReadOnlyList<string>> ProblemsAsync()
    {
        await using var folder = new ReaderFolder([.. Given, .. Named("mistaken:")]);
        var problems = new List<string>();
        foreach (var block in _blocks)
        {
            problems.AddRange((await ProblemsOfAsync(block, folder)).Select(problem => $"line {block.Line}: {problem}"));
        }

        return problems;
    }

    private async Task<IEnumerable<string>> ProblemsOfAsync(CodeBlock block, ReaderFolder folder) => block.Marker switch
    {
        "session" => ShownCommand.In(block).ToArray() is { Length: > 0 } commands ? await folder.ProblemsOfAsync(commands) : ["a session shows command lines, each behind '$ '"],
        _ when block.After("written:") is { } path => folder.Has(path, block.Text) ? _project.Value.Mistakes : [$"what the commands before have written is\n{folder.Read(path)}"],
        _ => ProblemsOf(block),
    };

    private IEnumerable<string> ProblemsOf(CodeBlock block) => block.Marker switch
    {
        _ when block.After("file:") is { } path => [.. ProblemsOfJson(path, block.Text), .. _project.Value.Mistakes],
        "program" => _project.Value.ProblemsOf(block.Text, hasRefit: false),
        "program with Refit" => _project.Value.ProblemsOf(block.Text, hasRefit: true),
        _ when block.After("excerpt of") is { } file => new Excerpt(block.Text).ProblemsIn(file, _project.Value.Emitted),
        _ when block.After("diagnostics of") is { } mistake => Report(new Mistake(mistake), block.Text),
        _ when block.After("mistaken:") is not null => [],
        _ when block.After("not compiled:") is { Length: > 0 } => [],
        _ when block.Marker.Length > 0 || Languages.Contains(block.Language) => [$"this block of {block.Language} needs a comment before it that begins with one of: {string.Join(", ", Kinds)}"],
        _ => [],
    };

    private IEnumerable<string> Report(Mistake mistake, string shown)
    {
        var printed = string.Join('\n', new ReaderProject(mistake.In(Files)).Printed);
        return printed == shown ? [] : [$"the compiler prints\n{printed}"];
    }

    private IEnumerable<(string Path, string Text)> Named(string kind) =>
        _blocks.Select(block => (Path: block.After(kind), block.Text)).Where(static file => file.Path is not null).Select(static file => (file.Path!, file.Text));

    private static IEnumerable<string> ProblemsOfJson(string path, string text)
    {
        if (path.EndsWith(".json", StringComparison.Ordinal) && !path.EndsWith(".restsource.json", StringComparison.Ordinal))
        {
            try
            {
                using var document = JsonDocument.Parse(text);
            }
            catch (JsonException fault)
            {
                return [fault.Message];
            }
        }

        return [];
    }
}
