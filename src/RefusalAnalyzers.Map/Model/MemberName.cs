namespace RefusalAnalyzers.Map.Model;

/// <summary>What people call a member: its type with the namespace, and its own name.</summary>
internal sealed record MemberName(string Type, string Name)
{
    /// <summary>Reads a documentation id such as <c>M:Support.Desk.Reply(System.String)</c>.</summary>
    public static MemberName Of(string documentationId)
    {
        var text = documentationId;
        if (text.Length > 1 && text[1] == ':')
        {
            text = text[2..];
        }

        var end = text.AsSpan().IndexOfAny('(', '~');
        text = end < 0 ? text : text[..end];
        if (documentationId.StartsWith("T:", StringComparison.Ordinal))
        {
            return new(WithoutArity(text), "");
        }

        var dot = text.LastIndexOf('.');
        var type = dot < 0 ? "" : WithoutArity(text[..dot]);
        return new(type, Readable(text[(dot + 1)..], type));
    }

    private static string Readable(string name, string type) => WithoutArity(name) switch
    {
        "#ctor" => type[(type.LastIndexOf('.') + 1)..],
        "#cctor" => "static " + type[(type.LastIndexOf('.') + 1)..],
        "<Main>$" => "Main",
        // An explicit implementation writes the dots of the interface's name as number signs.
        var other => other.Replace('#', '.'),
    };

    private static string WithoutArity(string name)
    {
        int tick;
        while ((tick = name.IndexOf('`')) >= 0)
        {
            var end = tick;
            while (end < name.Length && (name[end] == '`' || char.IsAsciiDigit(name[end])))
            {
                end++;
            }

            name = name[..tick] + name[end..];
        }

        return name;
    }
}
