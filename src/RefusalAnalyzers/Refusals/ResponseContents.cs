using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>The responses that values are made of: of their content, of the result of a helper, of a response as a whole; or of the text of a stream.</summary>
internal sealed class ResponseContents
{
    private readonly SubjectReader _reader;
    private readonly VariableContents _contents;
    private readonly Dictionary<ILocalSymbol, HashSet<Subject>> _locals = new(SymbolEqualityComparer.Default);

    private ResponseContents(SubjectReader reader)
    {
        _reader = reader;
        _contents = VariableContents.Of(reader.Body);
        StreamText = Subject.OfUnique(reader.Body.Root.Syntax);
    }

    /// <summary>Stands for the text of all streams in the member.</summary>
    public Subject StreamText { get; }

    /// <summary>Computed once for all branches of a member.</summary>
    public static ResponseContents Of(SubjectReader reader) => reader.Table(static r => new ResponseContents(r));

    public HashSet<Subject> In(IOperation value)
    {
        var sources = new HashSet<Subject>();
        Add(value, sources);
        return sources;
    }

    private void Add(IOperation value, HashSet<Subject> sources)
    {
        foreach (var operation in value.SelfAndDescendants())
        {
            switch (operation)
            {
                case IPropertyReferenceOperation { Property: { Name: SdkNames.Text, ContainingType.Name: var owner } text } when SdkNames.IsTextDelta(owner) && _reader.Sdk.IsOfSdk(text):
                    sources.Add(StreamText);
                    break;
                case IPropertyReferenceOperation { Property: var content, Instance: { } instance } when _reader.Sdk.IsContent(content) || _reader.Sdk.IsMadeOfContent(content):
                    sources.Add(_reader.Resolve(instance));
                    break;
                case ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation when IsGivenAway(operation):
                    sources.Add(_reader.Resolve(operation));
                    break;
            }

            if (operation is ILocalReferenceOperation { IsDeclaration: false, Local: var local })
            {
                sources.UnionWith(Of(local));
            }
        }
    }

    private HashSet<Subject> Of(ILocalSymbol local)
    {
        if (_locals.TryGetValue(local, out var known))
        {
            return known;
        }

        // A value that is made of itself, as in `text += part`, has no further origin.
        var sources = _locals[local] = [];
        foreach (var definition in _contents.DefinitionsOf(local))
        {
            Add(definition.Value, sources);
        }

        if (_reader.Body.DesignationOf(local) is { } designation && PatternInputs.ExpressionOf(designation) is { } matched)
        {
            Add(matched, sources);
        }

        if (_reader.PickedFrom(local) is { } picked)
        {
            sources.Add(picked);
            if (picked.RootSymbol is ILocalSymbol union && !SymbolEqualityComparer.Default.Equals(union, local))
            {
                sources.UnionWith(Of(union));
            }
        }

        return sources;
    }

    /// <summary>Whether a response as a whole is returned, or passed to code that makes something of it; a test makes nothing of it.</summary>
    private bool IsGivenAway(IOperation operation)
    {
        if (!_reader.Views.IsResponse(operation.Type))
        {
            return false;
        }

        var parent = operation.WithConversions().Parent;

        return parent switch
        {
            IArgumentOperation { Parent: var call } => call?.Type?.SpecialType != SpecialType.System_Boolean,
            IReturnOperation or IConditionalOperation { Type: not null } or ISwitchExpressionArmOperation or IVariableInitializerOperation or ISimpleAssignmentOperation => true,
            _ => false,
        };
    }
}
