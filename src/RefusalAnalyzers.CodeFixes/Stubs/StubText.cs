using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Stubs;

/// <summary>A handler as it is written.</summary>
internal static class StubText
{
    /// <param name="isFirst">Whether it opens the braces of a type that has no members.</param>
    public static string Write(SourceFile file, Stub stub, bool isFirst)
    {
        var layout = file.Layout;
        var position = stub.Place.NamesAt;
        var end = layout.LineEndAt(stub.Place.Position);
        var (indent, unit) = IndentOf(file, stub.Place);
        var lines = string.Join(end, Lines(file, stub, position, unit).Select(line => line.Length == 0 ? "" : indent + line));

        if (isFirst)
        {
            return (layout.Text.ToString(stub.Place.Closing!.Value).TrimStart()[0] != '}' ? end + layout.IndentAt(stub.Place.After.SpanStart) + "{" : "") + end + lines;
        }

        // Behind a declaration that shares its line with the next one, or ends the file, the line is still to be ended.
        return layout.IsAtLineStart(stub.Place.Position) ? end + lines + end : end + end + lines;
    }

    private static (string Indent, string Unit) IndentOf(SourceFile file, StubPlace place)
    {
        var layout = file.Layout;
        var unit = layout.UnitAt(place.After.Parent ?? place.After);
        var first = place.After.GetFirstToken();
        var indent = layout.IndentAt(first.SpanStart);
        return ((layout.IsFirstOnLine(first) && place.Closing is null) || place.IsLocal ? indent : indent + unit, unit);
    }

    private static IEnumerable<string> Lines(SourceFile file, Stub stub, int position, string unit)
    {
        // The compiler takes documentation on a local function for misplaced.
        var comment = stub.Place.IsLocal ? "// " : "/// ";
        foreach (var line in Comment(stub))
        {
            if ((stub.Place.IsLocal ? Plain(line) : line) is { Length: > 0 } written)
            {
                yield return comment + written;
            }
        }

        if (stub.Obsolete is { } attribute)
        {
            yield return "[" + attribute + "]";
        }

        if (stub.Kept is { IsExpression: true } value)
        {
            yield return Head(file, stub, position) + " =>";
            for (var i = 0; i < value.Lines.Length; i++)
            {
                yield return unit + value.Lines[i] + (i == value.Lines.Length - 1 ? ";" : "");
            }

            yield break;
        }

        if (stub.Kept is { } kept)
        {
            yield return Head(file, stub, position);
            yield return "{";
            foreach (var line in kept.Lines)
            {
                yield return line.Length == 0 ? "" : unit + line;
            }

            yield return "}";
            yield break;
        }

        if (stub.DoesNothing)
        {
            yield return Head(file, stub, position);
            yield return "{";
            yield return unit + "// TODO: " + stub.Subject.Help;
            yield return "}";
            yield break;
        }

        var exception = TypeNames.OfWellKnown("System.NotImplementedException", file.Model, position);
        var statement = "throw new " + exception + "(\"" + stub.Subject.Todo + "\");";
        var head = Head(file, stub, position);
        if (file.Language >= LanguageVersion.CSharp7)
        {
            yield return head + " =>";
            yield return unit + statement;
        }
        else
        {
            yield return head;
            yield return "{";
            yield return unit + statement;
            yield return "}";
        }
    }

    private static IEnumerable<string> Comment(Stub stub)
    {
        yield return "<summary>" + stub.Subject.Summary + "</summary>";
        yield return "<remarks>";
        foreach (var remark in stub.Subject.Remarks)
        {
            yield return remark.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
        }

        yield return "</remarks>";
    }

    private static string Plain(string line) =>
        line.Replace("<summary>", "").Replace("</summary>", "").Replace("<c>", "").Replace("</c>", "").Replace("<remarks>", "").Replace("</remarks>", "");

    private static string Head(SourceFile file, Stub stub, int position)
    {
        var signature = stub.Signature;
        var result = signature.Result is null ? "void" : TypeNames.Of(signature.Result, file.Model, position);
        var parameters = signature.Parameters.Select((type, i) => TypeNames.Of(type, file.Model, position) + " " + stub.ParameterNames[i])
            .Concat(signature.Outs.Select(o => "out " + TypeNames.Of(o.Type, file.Model, position) + " " + o.Name));
        var isStatic = signature.IsStatic && (!stub.Place.IsLocal || file.Language >= LanguageVersion.CSharp8);
        return (stub.Place.IsLocal ? "" : "private ")
            + (isStatic ? "static " : "")
            // So that readonly members can call it without a copy.
            + (!isStatic && stub.Place.Type is { TypeKind: TypeKind.Struct, IsReadOnly: false } && file.Language >= LanguageVersion.CSharp8 ? "readonly " : "")
            + result + " " + stub.Name
            + (signature.TypeParameters.IsEmpty ? "" : "<" + string.Join(", ", signature.TypeParameters.Select(static p => p.Name)) + ">")
            + "(" + string.Join(", ", parameters) + ")"
            + string.Concat(signature.TypeParameters.Select(p => TypeNames.Constraints(p, file.Model, position)));
    }
}
