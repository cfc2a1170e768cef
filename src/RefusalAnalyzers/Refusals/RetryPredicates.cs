using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Retries of Polly whose result predicate holds for a refusal: what they execute is executed again as it is.</summary>
internal sealed class RetryPredicates
{
    // A predicate may be added to a builder, which a policy is made of.
    private const int MaxSteps = 8;

    private readonly SubjectReader _reader;
    private readonly PredicateAnswers _answers;
    private readonly ImmutableArray<RefusalBranch> _branches;
    private readonly ImmutableArray<ResentRequest>.Builder _found;

    private RetryPredicates(SubjectReader reader, ImmutableArray<RefusalBranch> branches, ImmutableArray<ResentRequest>.Builder found)
    {
        (_reader, _branches, _found) = (reader, branches, found);
        _answers = new(new(reader, ofChats: false));
    }

    public static void AddTo(ImmutableArray<ResentRequest>.Builder found, SubjectReader reader, ImmutableArray<RefusalBranch> branches)
    {
        RetryPredicates? predicates = null;
        foreach (var operation in reader.Body.Operations)
        {
            switch (operation)
            {
                case IInvocationOperation call when Polly.IsResultPredicate(call.TargetMethod) && RetryOf(reader, call, MaxSteps) is { } retry:
                    (predicates ??= new(reader, branches, found)).AddPredicate(call.Arguments[call.Arguments.Length - 1].Value, null, retry, retry);
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: Polly.ShouldHandle } property } target, Value: var predicate } assignment
                    when Polly.IsRetryOptions(property.ContainingType):
                    (predicates ??= new(reader, branches, found)).AddPredicate(predicate, null, (IOperation?)(assignment.Parent as IObjectOrCollectionInitializerOperation) ?? target, assignment);
                    break;
            }
        }
    }

    /// <summary>The call that makes a retry of a predicate that was added to a policy, however many others are added in between.</summary>
    private static IInvocationOperation? RetryOf(SubjectReader reader, IOperation builder, int steps)
    {
        var child = builder;
        while (child.Parent is IConversionOperation or IParenthesizedOperation or IArgumentOperation)
        {
            child = child.Parent;
        }

        switch (child.Parent)
        {
            case IInvocationOperation call when Polly.IsOfPolly(call.TargetMethod) && (ReferenceEquals(call.Instance, child) || (call.TargetMethod.IsExtensionMethod && ReferenceEquals(call.Arguments[0], child))):
                return Polly.Retries(call.TargetMethod) ? call : steps > 0 ? RetryOf(reader, call, steps - 1) : null;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when steps > 0 && reader.Body.OnlyValueOf(local) is not null:
                foreach (var use in reader.Body.Operations)
                {
                    if (use is ILocalReferenceOperation { IsDeclaration: false } reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) && RetryOf(reader, use, steps - 1) is { } retry)
                    {
                        return retry;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    /// <param name="at">Where it is used, if it stands elsewhere.</param>
    /// <param name="retry">The call or the initializer that makes the retry, its callbacks included.</param>
    /// <param name="construct">What is reported with it.</param>
    private void AddPredicate(IOperation predicate, SyntaxNode? at, IOperation retry, IOperation construct)
    {
        var value = predicate.WithoutConversions();
        switch (value)
        {
            case IAnonymousFunctionOperation lambda:
                AddFunction(lambda.Body, at, retry, construct);
                break;
            case IDelegateCreationOperation { Target: IMethodReferenceOperation method }:
                AddMethod(method, at, retry, construct);
                break;
            case IMethodReferenceOperation method:
                AddMethod(method, at, retry, construct);
                break;
            case ILocalReferenceOperation { Local: var local } when at is null && _reader.Body.OnlyValueOf(local) is { } kept:
                AddPredicate(kept, value.Syntax, retry, construct);
                break;
            case IMemberReferenceOperation { Member: IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null } } member when at is null && _reader.Body.Tables.InitializerOf(member.Member) is { } kept:
                AddPredicate(kept, value.Syntax, retry, construct);
                break;
            case IInvocationOperation call:
                // new PredicateBuilder<Message>().Handle<E>().HandleResult(…)
                for (var part = call; part is not null; part = part.Instance?.WithoutConversions() as IInvocationOperation)
                {
                    if (Polly.IsBuilderPredicate(part.TargetMethod))
                    {
                        AddPredicate(part.Arguments[0].Value, at, retry, construct);
                    }
                }

                break;
        }
    }

    private void AddMethod(IMethodReferenceOperation method, SyntaxNode? at, IOperation retry, IOperation construct)
    {
        var body = _reader.Body.FindLocalFunction(method)?.Body ?? _reader.Body.Tables.ReturnOf(method.Method);
        if (body is not null)
        {
            AddFunction(body, at ?? method.Syntax, retry, construct);
        }
    }

    private void AddFunction(IBlockOperation body, SyntaxNode? at, IOperation retry, IOperation construct)
    {
        if (CategoryReads.In(body, _reader) || HandOn(body) || IsLookedAtBy(retry))
        {
            return;
        }

        foreach (var operation in body.Operations)
        {
            foreach (var inner in operation.SelfAndDescendants())
            {
                if (inner is IReturnOperation { ReturnedValue: { } result } && _answers.TestIn(result) is { } test)
                {
                    Add(at ?? test, construct);
                    return;
                }
            }
        }

        foreach (var branch in _branches)
        {
            if (branch.Owner.IsWithin(body) && branch.Code.Length > 0 && branch.Code[branch.Code.Length - 1] is IReturnOperation { ReturnedValue: { } answer } && PredicateAnswers.IsTrue(answer))
            {
                Add(at ?? branch.Test, construct);
                return;
            }
        }
    }

    private void Add(SyntaxNode test, IOperation construct)
    {
        foreach (var earlier in _found)
        {
            if (earlier.Test == test)
            {
                return;
            }
        }

        _found.Add(new(test, ResendingForm.Predicate, false, construct.Syntax, null));
    }

    /// <summary>Whether a predicate passes the response to code that may look at the category.</summary>
    private bool HandOn(IBlockOperation body)
    {
        foreach (var operation in body.SelfAndDescendants())
        {
            if (operation is IArgumentOperation { Parent: IInvocationOperation call } argument && IsResult(argument.Value) && !_reader.Sdk.IsOfSdk(call.TargetMethod)
                && Questions.BodyOf(_reader, call) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a value is a response, or an object of Polly that has one.</summary>
    private bool IsResult(IOperation value)
    {
        var type = value.WithoutConversions().Type;
        return _reader.Views.IsResponse(type) || (type is not null && Polly.IsOfPolly(type));
    }

    /// <summary>Whether a callback of the retry looks at the category, hands the response on, or changes what is sent; what stands elsewhere may do all that.</summary>
    private bool IsLookedAtBy(IOperation retry)
    {
        foreach (var operation in retry.SelfAndDescendants())
        {
            switch (operation)
            {
                case IArgumentOperation { Parameter.Type.TypeKind: TypeKind.Delegate, Value: var callback } when ReferenceEquals(operation.Parent, retry) && IsLook(callback):
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "OnRetry" or "DelayGenerator" } property }, Value: var told } when Polly.IsRetryOptions(property.ContainingType) && IsLook(told):
                    return true;
            }
        }

        return ExecutedRequests.AreChangedBy(_reader, retry);
    }

    private bool IsLook(IOperation callback)
    {
        if (callback.WithoutConversions() is not IAnonymousFunctionOperation lambda)
        {
            return !callback.TryGetConstant(out _);
        }

        return CategoryReads.In(lambda.Body, _reader) || HandOn(lambda.Body) || ExecutedRequests.Assigns(lambda.Body);
    }
}
