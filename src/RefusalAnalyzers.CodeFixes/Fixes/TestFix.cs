using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Fixes.Forms;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA002: names a further category in a test.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TestFix))]
public sealed class TestFix() : RefusalFixProvider([new AddToTestKind()], RuleIds.TestWithoutFrontierLlm);

/// <summary>A further category in a condition: between its <c>or</c>s, behind its <c>||</c>s, or in its set.</summary>
internal sealed class AddToTestKind() : FixKind("AddToTest")
{
    public override string? Title(FixedFile file, Diagnostic diagnostic) =>
        Find(file, diagnostic).Select(static found => "Add " + Wording.Names(found.Test.Enum, found.Categories) + " to the test").FirstOrDefault();

    /// <summary>The tests that a diagnostic is about, of one subject or of several, and what each leaves out.</summary>
    private static IEnumerable<(GroupTest Test, SubjectReader Reader, ValueSet Categories)> Find(FixedFile file, Diagnostic diagnostic)
    {
        if (file.ReadingAt(diagnostic.Location.SourceSpan) is { } reading)
        {
            foreach (var test in reading.Tests)
            {
                if (test.Syntax.Span == diagnostic.Location.SourceSpan && TestRules.LeftOut(test, reading, file.Options) is { IsEmpty: false } categories)
                {
                    yield return (test, reading.Reader, categories);
                }
            }
        }
    }

    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        FixPlan? plan = null;
        foreach (var (test, reader, categories) in Find(file, diagnostic))
        {
            // Where one of several can not be written, the others are.
            plan = Plan(file, reader, test, categories) is not { } own ? plan
                : plan is null || plan.Edits.TryAdd(own.Edits) ? plan ?? own
                : plan;
        }

        return plan;
    }

    private static FixPlan? Plan(FixedFile file, SubjectReader reader, GroupTest test, ValueSet categories)
    {
        var plan = new FixPlan();
        var writer = new Writer(file, reader, test, Wording.Members(test.Enum, categories).ToList(), plan);
        return test.Operation switch
        {
            IIsPatternOperation isPattern => writer.IntoPattern(isPattern.Pattern.Syntax),
            IBinaryOperation { Syntax: BinaryExpressionSyntax } chain => writer.IntoChain(chain),
            IInvocationOperation call => Comparisons.Of(reader, call).FirstOrDefault(static c => c.IsMembership)?.Set is { } set && writer.IntoSet(set),
            _ => false,
        }
            ? plan
            : null;
    }

    private sealed class Writer(FixedFile file, SubjectReader reader, GroupTest test, List<CategoryMember> members, FixPlan plan)
    {
        private readonly Target _target = Target.Of(test.Expression);

        public bool IntoPattern(SyntaxNode pattern)
        {
            var names = Names(pattern);

            // What it leaves out although it mentions it would be left out still.
            if (members.Any(member => Constants(names, pattern, member.Set).Any())
                || Constants(names, pattern, test.Names).LastOrDefault() is not { Parent: ConstantPatternSyntax last } constant || All(names, constant) is not { } added)
            {
                return false;
            }

            switch (last.Parent)
            {
                case BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either:
                    return Insert(last, Between(either, " or "), added);
                case UnaryPatternSyntax { Parent: BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } both } negated:
                    return Insert(negated, Between(both, " and "), added.Select(static name => "not " + name));
                default:
                    return false;
            }
        }

        public bool IntoChain(IBinaryOperation chain)
        {
            foreach (var operand in chain.Flatten().Reverse())
            {
                var syntax = operand.Syntax;
                var names = Names(syntax);
                var constants = PatternSubjects.InCondition(reader, operand).Any(asked => asked.Subject.Equals(_target.Subject)) ? Constants(names, syntax, test.Names).ToList() : [];
                if (constants.Count == 0)
                {
                    continue;
                }

                if (constants.Count > 1)
                {
                    return syntax is IsPatternExpressionSyntax isPattern && IntoPattern(isPattern.Pattern);
                }

                if (All(names, constants[0]) is not { } added || syntax.DescendantNodes().Any(static n => n is VariableDesignationSyntax))
                {
                    return false;
                }

                var whole = syntax.WithParentheses();
                return whole.Parent is BinaryExpressionSyntax binary
                    && Insert(whole, Between(binary, " " + binary.OperatorToken + " "), added.Select(name => MemberCondition.With(whole, constants[0], name)));
            }

            return false;
        }

        public bool IntoSet(IOperation set)
        {
            var written = set.WithoutConversions() switch
            {
                ILocalReferenceOperation local => Initializer(local.Local),
                IFieldReferenceOperation field => Initializer(field.Field),
                IPropertyReferenceOperation property => Initializer(property.Property),
                var other => other.Syntax,
            };
            if (written is null || written.SyntaxTree != reader.Body.Model.SyntaxTree)
            {
                return false;
            }

            var names = Names(written);
            if (names.Constants(written, test.Names).LastOrDefault() is not { } constant || All(names, constant) is not { } added)
            {
                return false;
            }

            SyntaxNode element = constant.Parent is InitializerExpressionSyntax ? constant : constant.Parent!;
            var isElement = constant.Parent is InitializerExpressionSyntax or ArgumentSyntax || element.GetType().Name == "ExpressionElementSyntax";
            if (isElement)
            {
                ListItems.Append(file.Layout, element, added, plan.Edits);
            }

            return isElement;
        }

        /// <summary>The constants that the subject of the test is held against; a pattern may hold others against another subject.</summary>
        private IEnumerable<ExpressionSyntax> Constants(CategoryNames names, SyntaxNode syntax, ValueSet values) => names.Constants(syntax, values).Where(constant =>
            constant.Parent is not ConstantPatternSyntax pattern || file.Model.GetOperation(pattern) is not { } part || reader.MatchedBy(part)?.Equals(_target.Subject) == true);

        private CategoryNames Names(SyntaxNode place) => new(file, _target, place.SpanStart);

        private List<string>? All(CategoryNames names, ExpressionSyntax constant)
        {
            var added = new List<string>();
            foreach (var member in members)
            {
                if (names.Like(constant, member) is not { } name)
                {
                    return null;
                }

                added.Add(name);
            }

            return added;
        }

        private bool Insert(SyntaxNode behind, string separator, IEnumerable<string> added)
        {
            // Comments behind an operand stay with it; those that take the rest of the line, where the next one stands on a line of its own.
            var comments = separator[0] is '\n' or '\r' ? behind.GetLastToken().TrailingTrivia.Where(static t => t.IsKind(SyntaxKind.SingleLineCommentTrivia)) : [];
            plan.Edits.Insert(
                comments.Select(static c => c.Span.End).LastOrDefault() is > 0 and var end ? end : Layout.BehindComments(behind.GetLastToken()),
                string.Concat(added.Select(name => separator + name)));
            return true;
        }

        /// <summary>What stands between two operands, line ends included, but for comments.</summary>
        private string Between(SyntaxNode binary, string otherwise)
        {
            var (left, by, right) = binary switch
            {
                BinaryPatternSyntax pattern => (pattern.Left.Span.End, pattern.OperatorToken, pattern.Right.GetFirstToken()),
                BinaryExpressionSyntax expression => (expression.Left.Span.End, expression.OperatorToken, expression.Right.GetFirstToken()),
                _ => default,
            };
            var between = file.Text.ToString(TextSpan.FromBounds(left, right.SpanStart));
            return between.Trim() == otherwise.Trim() ? between
                : file.Layout.IsFirstOnLine(right) && !file.Layout.IsFirstOnLine(by) ? otherwise.TrimEnd() + file.Layout.BreakBefore(right)
                : file.Layout.BreakBefore(by) + otherwise.TrimStart();
        }

        private static SyntaxNode? Initializer(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };
    }
}
