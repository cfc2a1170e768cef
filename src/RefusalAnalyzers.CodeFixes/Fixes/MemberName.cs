using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Fixes;

/// <summary>Writes the name of an enum's member as it is understood at a place.</summary>
internal static class MemberName
{
    /// <summary>The member that a text was to stand for, by its wire name or nearly so.</summary>
    public static IFieldSymbol? Find(INamedTypeSymbol type, string text)
    {
        IFieldSymbol? nearly = null;
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true } field)
            {
                continue;
            }

            if (WireNames.ToSnakeCase(field.Name) == text)
            {
                return field;
            }

            if (WireNames.Fold(field.Name) == WireNames.Fold(text))
            {
                nearly = field;
            }
        }

        return nearly;
    }

    /// <summary>The name, qualified as far as it must be; null where no spelling is understood.</summary>
    public static string? Write(FixedFile file, IFieldSymbol member, int position)
    {
        var type = member.ContainingType;
        return Checked(type.ToMinimalDisplayString(file.Model, position, SymbolDisplayFormat.MinimallyQualifiedFormat))
            ?? Checked(type.ToDisplayString())
            ?? Checked(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));

        string? Checked(string typeName)
        {
            var name = typeName + "." + (SyntaxFacts.GetKeywordKind(member.Name) == SyntaxKind.None ? member.Name : "@" + member.Name);
            var symbol = file.Model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(name), SpeculativeBindingOption.BindAsExpression).Symbol;
            return SymbolEqualityComparer.Default.Equals(symbol, member) ? name : null;
        }
    }
}
