using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Fixes.Forms;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>A switch statement with a section for each category, for none and for what is newer than the SDK; its handlers do nothing yet.</summary>
internal static class CategorySwitch
{
    /// <param name="anchor">The statement beside or in which it is to stand.</param>
    /// <param name="position">Where, as far as the meaning of names goes.</param>
    /// <returns>Its lines, without the indentation of the place.</returns>
    public static List<string>? Lines(FixedFile file, HandledCategory category, StatementSyntax anchor, int position, FixPlan plan)
    {
        if (StubPlace.For(file, anchor, category.Enum) is not { } place)
        {
            return null;
        }

        var style = Style.Around(file.Layout, anchor);
        var names = new CategoryNames(file, new(category.Subject, category.Enum, true), position);
        var lines = new List<string>();
        foreach (var member in Wording.Members(category.Enum, category.Enum.AskedFor))
        {
            if (names.Qualified(member) is not { } label || !Add("case " + label, StubSubject.Of(member), category.Known))
            {
                return null;
            }
        }

        if ((category.CanBeNull && !Add("case null", StubSubject.Uncategorized, category.Uncategorized)) || !Add("default", StubSubject.Unknown, category.Unknown))
        {
            return null;
        }

        return style.Statement("switch (" + category.Governing + ")", lines);

        bool Add(string label, StubSubject subject, HandlerInput input)
        {
            if (new Handlers(file, position, place, plan, input) { DoesNothing = true }.Call(subject, Need.Break) is not { } call)
            {
                return false;
            }

            lines.AddRange([label + ":", .. Need.Break.Code(call).Select(line => style.Unit + line)]);
            return true;
        }
    }
}
