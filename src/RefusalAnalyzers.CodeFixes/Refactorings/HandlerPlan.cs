using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Refusals;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Refactorings;

/// <summary>What the refactoring writes for a cursor or a selection.</summary>
internal sealed class HandlerPlan
{
    // So many loggers in one scope are tried before the line is left out.
    private const int MaxLoggers = 3;

    private readonly FixedFile _file;
    private readonly MemberReading _reading;
    private readonly CancellationToken _cancellation;

    private HandlerPlan(FixedFile file, MemberReading reading, CancellationToken cancellation)
    {
        _file = file;
        _reading = reading;
        _cancellation = cancellation;
    }

    private SubjectReader Reader => _reading.Reader;

    public static FixPlan? Find(FixedFile file, TextSpan span, CancellationToken cancellation)
    {
        if (file.ReadingAt(span) is not { } reading)
        {
            return null;
        }

        var plan = new HandlerPlan(file, reading, cancellation);
        return file.Stubs.Named(() => plan.BranchOn(span) is { } branch ? plan.InBranch(branch) : plan.AtExpression(span));
    }

    /// <summary>The branch whose test a selection lies in.</summary>
    private RefusalBranch? BranchOn(TextSpan span) => _file.BranchesOf(_reading)
        .Where(branch => branch.Test.Span.Contains(span) || Questions(branch).Any(question => question.Syntax.Span.Contains(span) && Asks(question, branch.Response)))
        .OrderBy(static branch => branch.Test.Span.Length).FirstOrDefault();

    /// <summary>All that is asked together before the code of a branch runs.</summary>
    private static IEnumerable<IOperation> Questions(RefusalBranch branch)
    {
        var condition = branch.Owner switch
        {
            IConditionalOperation conditional => conditional.Condition,
            IWhileLoopOperation loop => loop.Condition,
            _ => null,
        };
        return condition is null ? [] : condition.SelfAndDescendants().Where(static o => o is IBinaryOperation or IIsPatternOperation or IInvocationOperation);
    }

    /// <summary>Whether a question is why a response ended, or whether there are details of its refusal.</summary>
    private bool Asks(IOperation question, Subject response) => new[] { SubjectKind.StopReason, SubjectKind.StopDetails }
        .SelectMany(kind => PatternSubjects.OfQuestion(Reader.For(kind), question))
        .Any(asked => response.IsPrefixOf(asked.Subject)
            && (asked.Subject.Path.Length == response.Path.Length || asked.Subject.Path[response.Path.Length].Name is SdkNames.StopReason or SdkNames.StopDetails));

    private FixPlan? InBranch(RefusalBranch branch)
    {
        var point = LookInsideKind.FirstOf(branch) is { } first ? InsertionPoint.Before(first, branch.StandsAfter(first))
            : EmptyBlockOf(branch) is { } block ? InsertionPoint.Into(block)
            : null;
        if (point is null || HasErrors(branch.Test.Span)
            || _reading.Decisions.Any(decision => IsComplete(decision) && branch.Response.IsPrefixOf(decision.Dispatch.Target.Subject)))
        {
            return null;
        }

        var namer = new ResponseNamer(_file, Reader, point.Anchor, point.Position);
        return HandledCategory.InResponse(_file, Reader, namer, branch.Response) is { } category
            ? Write(point, category, ResponseOf(category.Subject, namer), guard: null)
            : null;
    }

    private static BlockSyntax? EmptyBlockOf(RefusalBranch branch) => branch is { IsValue: false, Code.IsEmpty: true, Owner.Syntax: var owner }
        ? owner switch
        {
            IfStatementSyntax { Statement: BlockSyntax { Statements.Count: 0 } block } => block,
            WhileStatementSyntax { Statement: BlockSyntax { Statements.Count: 0 } block } => block,
            _ => null,
        }
        : null;

    private FixPlan? AtExpression(TextSpan span)
    {
        foreach (var token in Cursor.TokensAt(_file.Root, span))
        {
            if (token.Parent is VariableDeclaratorSyntax declarator && declarator.Identifier == token && token.Span.Contains(span))
            {
                return OfDeclared(declarator);
            }

            foreach (var expression in AccessChain.Around(token, span))
            {
                if (OfExpression(expression) is { } plan)
                {
                    return plan;
                }
            }
        }

        return null;
    }

    private FixPlan? OfExpression(ExpressionSyntax expression)
    {
        if (_file.Model.GetOperation(expression, _cancellation) is not { Type: { } type } operation || !operation.IsWithin(Reader.Body.Root))
        {
            return null;
        }

        var isDetails = Reader.Sdk.FindStopDetails(type, Reader.Options) is not null;
        var category = isDetails ? null : Reader.Read(operation);
        if ((!isDetails && category is null or { View: CategoryView.AnyString }) || AccessChain.StatementOf(expression) is not { } statement
            || HasErrors(AccessChain.Top(expression).Span))
        {
            return null;
        }

        // What is declared here with the category, or with the details, is the name for it from here on.
        if (AccessChain.DeclaratorOf(expression) is { } declarator && OfDeclared(declarator) is { } declared)
        {
            return declared;
        }

        var point = InsertionPoint.Before(statement, !IsFirst(statement));
        var namer = new ResponseNamer(_file, Reader, point.Anchor, point.Position);
        if (category is not null && expression is IdentifierNameSyntax && category.View is CategoryView.Enum or CategoryView.ApiEnum)
        {
            return Named(point, namer, category, expression.ToString());
        }

        var details = isDetails ? Reader.Resolve(operation) : DetailsOf(category!.Subject);
        return details is not null && namer.Path(details) is { } written ? OfDetails(point, namer, details, written) : null;
    }

    /// <summary>Behind the declaration of a local that holds the category or the details.</summary>
    private FixPlan? OfDeclared(VariableDeclaratorSyntax declarator)
    {
        if (declarator is not { Parent.Parent: LocalDeclarationStatementSyntax statement, Initializer.Value: var value } || AccessChain.StatementOf(declarator) != statement
            || _file.Model.GetDeclaredSymbol(declarator, _cancellation) is not ILocalSymbol local || HasErrors(statement.Span)
            || _file.Model.GetOperation(value, _cancellation) is not { } operation)
        {
            return null;
        }

        var point = InsertionPoint.Behind(statement);
        var namer = new ResponseNamer(_file, Reader, point.Anchor, point.Position);
        var subject = Reader.ResolveLocal(local);
        var name = declarator.Identifier.Text;
        if (Reader.Sdk.FindStopDetails(local.Type, Reader.Options) is not null)
        {
            var mayBeNull = _file.Model.GetTypeInfo(value, _cancellation).MayBeNull();
            return OfDetails(point, namer, subject, new(name, name, local.Type, mayBeNull));
        }

        return Reader.Views.Of(local.Type) is { } view
            ? Named(point, namer, new(operation, subject, view.Enum, view.View, view.CanBeNull), name)
            : null;
    }

    private FixPlan? OfDetails(InsertionPoint point, ResponseNamer namer, Subject subject, Written details)
    {
        var response = ResponseOf(subject, namer);
        var guard = details.MayBeNull && !IsKnownRefused(point, subject) ? Guard(point, response, details) : null;
        if (guard is { IsOfDetails: true })
        {
            details = details with { Text = details.Plain, MayBeNull = false };
        }

        return !IsHandled(subject) && HandledCategory.OfDetails(_file, Reader, subject, details) is { } category ? Write(point, category, response, guard?.Condition) : null;
    }

    /// <summary>A switch over the category by its own name.</summary>
    private FixPlan? Named(InsertionPoint point, ResponseNamer namer, CategoryExpression expression, string name)
    {
        if (IsHandled(expression.Subject))
        {
            return null;
        }

        var isWrapped = expression.View == CategoryView.ApiEnum;
        var canBeNull = isWrapped || expression.CanBeNull;
        var details = DetailsOf(expression.Subject);
        var written = details is null ? null : namer.Path(details);
        var response = written is null ? null : ResponseOf(details!, namer);
        var read = written is null ? null : HandledCategory.OfDetails(_file, Reader, details!, written);
        var known = read is null ? HandlerInput.Find(_file, Reader, expression, point.Position)
            // That there is a category says nothing to the compiler of what it was read from.
            : written!.MayBeNull ? read.Uncategorized
            : read.Known;
        var raw = HandlerInput.FindRaw(_file, Reader, expression, point.Position);
        var category = new HandledCategory(
            expression.Subject,
            expression.Enum,
            isWrapped ? name + "?.Value()" : name,
            canBeNull,
            isWrapped ? name + "?.Raw()" : read?.Logged ?? raw.Argument?.Text ?? name,
            known,
            read?.Uncategorized ?? known.OfNoCategory(),
            known.OfUnknown(raw));
        var guard = canBeNull && written is { MayBeNull: true } && !IsKnownRefused(point, details!) ? Guard(point, response, written) : null;
        return Write(point, category, response, guard?.Condition);
    }

    private FixPlan? Write(InsertionPoint point, HandledCategory category, Written? response, string? guard)
    {
        foreach (var audit in AuditLine.Find(_file, Reader, point, category, response).Take(MaxLoggers).Append(null))
        {
            var plan = new FixPlan();
            if (CategorySwitch.Lines(_file, category, point.Anchor, point.Position, plan) is not { } lines)
            {
                return null;
            }

            if (audit is not null)
            {
                lines.Insert(0, audit.Statement);
            }

            if (guard is not null)
            {
                lines = Style.Around(_file.Layout, point.Anchor).Statement("if (" + guard + ")", lines);
            }

            if (!point.Write(_file.Layout, lines, plan.Edits))
            {
                return null;
            }

            if (audit is { NeedsUsing: true })
            {
                UsingDirectives.Add(_file.Layout, point.Anchor, AuditLine.Namespace, plan.Edits);
            }

            if (Verification.Compiles(_file, plan, withHandlers: true, withFile: audit is { NeedsUsing: true }))
            {
                return plan;
            }
        }

        return null;
    }

    /// <summary>
    /// What lets only a refused response through, where others may come as well: they have no category either, and a handler for
    /// refusals is not for them.
    /// </summary>
    private (string Condition, bool IsOfDetails)? Guard(InsertionPoint point, Written? response, Written details)
    {
        if (response is not null && ResponseNamer.PropertyOf(response.Type, SdkNames.StopReason) is { Type: var type }
            && Reader.Sdk.FindStopReason(Reader.Sdk.EnumOfApiEnum(type)) is { } reasons && reasons.FindByWireName(SdkNames.RefusalWireName) is { Symbol: IFieldSymbol field }
            && MemberName.Write(_file, field, point.Position) is { } refusal)
        {
            return (response.Access(SdkNames.StopReason) + " == " + refusal, false);
        }

        // Of details that nothing is known about, as in code without annotations, whoever has them may as well be right.
        return response is not null || IsMaybeNull(point, details.Text)
            ? (details.Text + (_file.Language >= LanguageVersion.CSharp9 ? " is not null" : " != null"), true)
            : null;
    }

    private bool IsMaybeNull(InsertionPoint point, string text) =>
        point.Kind == InsertionKind.Behind && _file.Model.GetNullableContext(point.Position).AnnotationsEnabled()
        || _file.Model.TypeAt(point.Position, text).IsMaybeNull();

    private bool IsKnownRefused(InsertionPoint point, Subject details) => _file.BranchesOf(_reading)
        .Any(branch => branch.Response.IsPrefixOf(details) && branch.Code.Any(code => code.Syntax.Span.Contains(point.Position)));

    /// <summary>The details that a category is read from.</summary>
    private Subject? DetailsOf(Subject category) =>
        !category.Path.IsEmpty && category.Path[category.Path.Length - 1] is IPropertySymbol { Name: SdkNames.Category } property
        && Reader.Sdk.FindStopDetails(property.ContainingType, Reader.Options) is not null
            ? category.Prefix(category.Path.Length - 1)
            : null;

    /// <summary>The response that details were read from, or that a branch is about.</summary>
    private Written? ResponseOf(Subject subject, ResponseNamer namer)
    {
        var length = subject.Path.Length;
        if (length > 0 && subject.Path[length - 1] is { Name: SdkNames.StopDetails } member && Reader.Sdk.IsOfSdk(member))
        {
            subject = subject.Prefix(length - 1);
        }

        return namer.Path(subject) is { } written && ResponseNamer.PropertyOf(written.Type, SdkNames.StopDetails) is not null ? written : null;
    }

    private bool IsHandled(Subject subject) => _reading.Decisions.Any(decision => IsComplete(decision) && subject.IsPrefixOf(decision.Dispatch.Target.Subject));

    /// <summary>Whether a dispatch tells the categories apart and leaves none out.</summary>
    private static bool IsComplete(Decision decision) => decision.Names.Count > 1 && decision.Asked.Except(decision.Names).IsEmpty;

    private static bool IsFirst(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements[0] == statement,
        SwitchSectionSyntax section => section.Statements[0] == statement,
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } global => unit.Members[0] == global,
        _ => true,
    };

    private bool HasErrors(TextSpan span) => _file.Model.GetDiagnostics(span, _cancellation).Any(d => d.Severity == DiagnosticSeverity.Error && !d.IsWarningAsError && d.Location.SourceSpan.IntersectsWith(span));
}
