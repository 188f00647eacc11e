using System.Text.Json.Nodes;
using RestSource.Configuration.Model;
using RestSource.Testing.Answers;

namespace RestSource.Testing.Paging;

/// <summary>What paginators by number tell of the end.</summary>
internal static class RangeEnd
{
    /// <summary>Tells the total where the config reads it, unless the sample shows that the API does not tell it.</summary>
    public static void Tell(AnswerBuilder answer, SelectorModel? totalPath, bool isRequired, long total)
    {
        if (totalPath is not null && (isRequired || answer.Template.Has(totalPath)) && !answer.Template.HoldsOneRecord)
        {
            answer.Tell(totalPath, total);
        }
    }

    /// <summary>Tells whether another page follows, where the config reads it.</summary>
    public static void TellMore(AnswerBuilder answer, SelectorModel? hasMorePath, bool hasMore)
    {
        if (hasMorePath is not null)
        {
            // As the sample spells it: some APIs write it as a text.
            answer.Tell(hasMorePath, answer.Template.At(hasMorePath) is JsonValue shown && shown.GetValueKind() == System.Text.Json.JsonValueKind.String
                ? hasMore ? "true" : "false"
                : hasMore);
        }
    }
}
