using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>A place that tests whether a response was refused.</summary>
/// <param name="Place">The condition or the switch.</param>
/// <param name="Edge">The edge that only a refused response takes.</param>
/// <param name="Function">The function that it stands in.</param>
internal sealed record RefusalCheck(RefusalTest Test, IOperation Place, FlowEdge Edge, FunctionGraph Function)
{
    /// <summary>The statement or expression that the condition belongs to.</summary>
    public SyntaxNode Construct
    {
        get
        {
            for (IOperation? current = Place; current is not (null or IBlockOperation or IAnonymousFunctionOperation); current = current.Parent)
            {
                if (current is IConditionalOperation or ILoopOperation or ISwitchOperation or ISwitchExpressionOperation)
                {
                    return current.Syntax;
                }
            }

            return Place.Syntax;
        }
    }

    /// <summary>The loop whose condition it is part of.</summary>
    public ILoopOperation? Loop
    {
        get
        {
            var child = Place;
            for (var parent = Place.Parent; parent is not (null or IBlockOperation); child = parent, parent = parent.Parent)
            {
                if (parent is IWhileLoopOperation { Condition: { } asked } loop && ReferenceEquals(asked, child))
                {
                    return loop;
                }

                if (parent is IForLoopOperation { Condition: { } tested } counted && ReferenceEquals(tested, child))
                {
                    return counted;
                }
            }

            return null;
        }
    }
}
