namespace RefusalAnalyzers.Conditions;

/// <summary>Where an arm stands.</summary>
internal enum ArmKind
{
    /// <summary>A section, an arm, a branch or an entry that stands in the source.</summary>
    Written,

    /// <summary>The final <c>else</c>, or the last operand of a conditional chain.</summary>
    Else,

    /// <summary>The code after a chain, which runs when no branch did.</summary>
    After,
}
