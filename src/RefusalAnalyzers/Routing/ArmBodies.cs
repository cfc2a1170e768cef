using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>What the arms of a dispatch do: which of them do the same, and of which that can not be said.</summary>
internal sealed class ArmBodies
{
    private readonly SubjectReader _reader;
    private readonly Dispatch _dispatch;
    private readonly int[] _bodies;
    private readonly BodyKey?[] _keys;
    private readonly bool[] _silent;

    public ArmBodies(SubjectReader reader, Dispatch dispatch, BodyNumbers numbers)
    {
        _reader = reader;
        _dispatch = dispatch;
        _bodies = new int[dispatch.Arms.Length];
        _keys = new BodyKey?[dispatch.Arms.Length];
        _silent = new bool[dispatch.Arms.Length];
        Read(numbers);
    }

    /// <summary>The number of an arm's body.</summary>
    public int Body(int arm) => _bodies[arm];

    /// <summary>What an arm does; null where that is nothing.</summary>
    public BodyKey? Key(int arm) => _keys[arm];

    /// <summary>Whether an arm looks at the subject, hands the response on, or is a stub: then it can not be said to do the same as another.</summary>
    public bool IsSilent(int arm) => _silent[arm];

    private void Read(BodyNumbers numbers)
    {
        var end = ConstructEnd.Of(_dispatch);
        var isExpression = _dispatch.Form is DispatchForm.SwitchExpression or DispatchForm.ConditionalChain or DispatchForm.Lookup;
        var lead = ImmutableArray<IOperation>.Empty;
        for (var i = 0; i < _dispatch.Arms.Length; i++)
        {
            var arm = _dispatch.Arms[i];
            lead = lead.AddRange(arm.Lead);
            var code = lead.AddRange(arm.Body);
            var key = isExpression ? BodyKey.Of(code, InactiveText(arm)) : BodyKey.Of(code, end, SectionAt, InactiveText(arm));
            // An empty body equals no body, where having none is no failure.
            _keys[i] = key.IsEmpty && !isExpression ? null : key;
            _bodies[i] = _keys[i] is null ? BodyNumbers.NoBody : numbers.Of(key);
            _silent[i] = IsStub(code) || Mentions(code) || (isExpression && CategoryFunctions.InAny(_reader, code));
        }

        SilenceJumps();
    }

    /// <summary>What another configuration compiles in an arm; of a chain, each arm is only a part of the construct.</summary>
    private string InactiveText(Arm arm) => _dispatch.IsSwitch || _dispatch.Form == DispatchForm.Lookup
        ? arm.Syntax.InactiveText()
        : string.Concat(arm.Body.Select(static code => (code.Syntax.Parent as BlockSyntax ?? code.Syntax).InactiveText()).Distinct());

    /// <summary>A body that jumps into a silent one is silent, too.</summary>
    private void SilenceJumps()
    {
        if (_dispatch.Operation is not ISwitchOperation)
        {
            return;
        }

        for (var round = 0; round < _bodies.Length; round++)
        {
            var changed = false;
            for (var i = 0; i < _bodies.Length; i++)
            {
                if (!_silent[i] && JumpsIntoSilence(_dispatch.Arms[i].Body))
                {
                    _silent[i] = changed = true;
                }
            }

            if (!changed)
            {
                return;
            }
        }
    }

    private bool JumpsIntoSilence(ImmutableArray<IOperation> body)
    {
        foreach (var statement in body)
        {
            foreach (var operation in statement.SelfAndDescendants())
            {
                if (operation is IBranchOperation { BranchKind: BranchKind.GoTo, Target: var label } && SectionAt(label) is { } section
                    && _silent[IndexOf(section)])
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int IndexOf(ImmutableArray<IOperation> section)
    {
        for (var i = 0; i < _dispatch.Arms.Length; i++)
        {
            if (_dispatch.Arms[i].Body == section)
            {
                return i;
            }
        }

        return 0;
    }

    private bool Mentions(ImmutableArray<IOperation> code)
    {
        foreach (var operation in code)
        {
            if (_reader.Mentions(operation, _dispatch.Target.Subject))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The section that a <c>goto case</c> or <c>goto default</c> of this switch leads to.</summary>
    private ImmutableArray<IOperation>? SectionAt(ILabelSymbol label)
    {
        if (_dispatch.Operation is ISwitchOperation operation)
        {
            foreach (var section in operation.Cases)
            {
                foreach (var clause in section.Clauses)
                {
                    if (SymbolEqualityComparer.Default.Equals(clause.Label, label))
                    {
                        return section.Body;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Whether code does nothing but say that it is still to be written.</summary>
    private static bool IsStub(ImmutableArray<IOperation> code)
    {
        var only = code;
        while (only.Length == 1 && only[0] is IBlockOperation block)
        {
            only = block.Operations;
        }

        if (only.Length != 1)
        {
            return false;
        }

        var thrown = (only[0] is IExpressionStatementOperation statement ? statement.Operation : only[0]).WithoutConversions() as IThrowOperation;
        return thrown?.Exception?.WithoutConversions() is IObjectCreationOperation { Type: { Name: nameof(System.NotImplementedException) } type }
            && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
    }
}
