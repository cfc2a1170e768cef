using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>Which value goes to which body of a dispatch.</summary>
internal sealed class Routes
{
    // What a switch does with a value that no arm takes.
    private const int NoBody = 0;

    private readonly SubjectReader _reader;
    private readonly Dispatch _dispatch;
    private readonly ImmutableArray<(Alternative Alternative, int Arm)> _ways;
    private readonly ImmutableArray<(SetPair Pair, int Guard, int Body)> _before;
    private readonly int[] _bodies;
    private readonly bool[] _silent;
    private readonly Dictionary<BodyKey, int> _keys = [];
    private readonly Dictionary<BodyKey, int> _guards = [];

    public Routes(SubjectReader reader, Dispatch dispatch)
    {
        _reader = reader;
        _dispatch = dispatch;
        _ways = ArmOrder.Ways(dispatch.Arms).ToImmutableArray();
        _bodies = new int[dispatch.Arms.Length];
        _silent = new bool[dispatch.Arms.Length];
        ReadBodies();
        _before = ReadOpenGuards();
    }

    /// <summary>The bodies that one value can reach.</summary>
    public Route Of(ValueSet value)
    {
        var steps = ImmutableArray.CreateBuilder<(int, int)>();
        var silent = false;
        foreach (var (pair, guard, body) in _before)
        {
            if (pair.May.Overlaps(value) && !pair.Must.Contains(value))
            {
                steps.Add((guard, body));
            }
        }

        var taken = false;
        var lastArm = -1;
        foreach (var (alternative, arm) in _ways)
        {
            if (!alternative.May.Overlaps(value))
            {
                continue;
            }

            var certain = alternative.Must.Contains(value);
            silent |= _silent[arm];
            if (!certain)
            {
                steps.Add((GuardOf(alternative, ref silent), _bodies[arm]));
            }
            else if (lastArm != arm || steps.Count == 0 || steps[steps.Count - 1].Item1 != Route.Unguarded)
            {
                steps.Add((Route.Unguarded, _bodies[arm]));
            }

            lastArm = arm;
            if (certain)
            {
                taken = true;
                break;
            }
        }

        if (!taken)
        {
            steps.Add((Route.Unguarded, NoBody));
        }

        return new(steps.ToImmutable(), silent);
    }

    /// <summary>The last arm that a value reaches for certain; null where it reaches none.</summary>
    public static (Alternative Alternative, Arm Arm)? Final(Dispatch dispatch, ValueSet value)
    {
        foreach (var (alternative, arm) in ArmOrder.Ways(dispatch.Arms))
        {
            if (alternative.Must.Contains(value))
            {
                return (alternative, dispatch.Arms[arm]);
            }
        }

        return null;
    }

    private ImmutableArray<(SetPair Pair, int Guard, int Body)> ReadOpenGuards()
    {
        var before = ImmutableArray.CreateBuilder<(SetPair, int, int)>();
        foreach (var open in OpenGuards.Before(_reader, _dispatch.Operation, _dispatch.Target))
        {
            if (open.IsPartOfRoute)
            {
                var body = NumberOf(_keys, open.BodyKey);
                before.Add((open.Pair, NumberOf(_guards, open.ConditionKey), body));
            }
        }

        return before.ToImmutable();
    }

    private static int NumberOf(Dictionary<BodyKey, int> numbers, BodyKey key)
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers[key] = number = numbers.Count + 1;
        }

        return number;
    }

    private int GuardOf(Alternative alternative, ref bool silent)
    {
        foreach (var guard in alternative.Guards)
        {
            // A guard that looks at the category as well may treat each value in its own way.
            silent |= _reader.Mentions(guard, _dispatch.Target.Subject);
        }

        return NumberOf(_guards, BodyKey.Of(alternative.Guards));
    }

    private void ReadBodies()
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
            _bodies[i] = key.IsEmpty && !isExpression ? NoBody : NumberOf(_keys, key);
            _silent[i] = IsStub(code) || Mentions(code) || (isExpression && CategoryFunctions.InAny(_reader, code));
        }

        SilenceJumps();
    }

    /// <summary>What another configuration compiles in an arm; of a chain, each arm is only a part of the construct.</summary>
    private string InactiveText(Arm arm) => _dispatch.IsSwitch || _dispatch.Form == DispatchForm.Lookup
        ? arm.Syntax.InactiveText()
        : string.Concat(arm.Body.Select(static code => (code.Syntax.Parent as BlockSyntax ?? code.Syntax).InactiveText()).Distinct());

    /// <summary>A body that jumps into a silent one is as silent.</summary>
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
    public static bool IsStub(ImmutableArray<IOperation> code)
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
