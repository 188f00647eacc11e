using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RestSource.Generators.Tests.Hostile;

/// <summary>What code is made of, whatever its names, literals and words are: the kinds of its nodes, tokens, directives, comments and the elements of its documentation.</summary>
internal static class SyntaxShape
{
    /// <summary>Gives the shape as text, an entry a line.</summary>
    public static string Of(SyntaxTree tree)
    {
        var shape = new StringBuilder();
        Add(shape, tree.GetRoot(), depth: 0);
        return shape.ToString();
    }

    private static void Add(StringBuilder shape, SyntaxNode node, int depth)
    {
        shape.Append(' ', depth).Append(node.Kind()).Append('\n');
        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } inner)
            {
                // Words may be many or none: they are no syntax.
                if (!inner.IsKind(SyntaxKind.XmlText))
                {
                    Add(shape, inner, depth + 1);
                }
            }
            else
            {
                Add(shape, child.AsToken(), depth + 1);
            }
        }
    }

    private static void Add(StringBuilder shape, SyntaxToken token, int depth)
    {
        foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
        {
            if (trivia.GetStructure() is { } structure)
            {
                Add(shape, structure, depth);
            }
            else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                shape.Append(' ', depth).Append(trivia.Kind()).Append('\n');
            }
        }

        shape.Append(' ', depth).Append(token.Kind()).Append(token.ContainsDiagnostics ? " with faults" : "").Append('\n');
    }
}
