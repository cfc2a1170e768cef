// "cyber" and "bio" are words of many vocabularies: beside any other word they are none of ours; the names with an underscore always are.
using System;
using System.Collections.Generic;

public static class Words
{
    private static readonly HashSet<string> Rooms = new() { "cyber", "bio", "attic" };

    public static string Policy(string policy) => policy switch
    {
        "cyber" => "security",
        "bio" => "life science",
        "chem" => "life science",
        _ => "trust",
    };

    public static bool IsScience(string policy) => policy is "bio" or "cyber" or "radnuc";

    public static bool IsRoom(string room) => Rooms.Contains(room);

    public static int Chain(string kind)
    {
        if (kind == "cyber")
        {
            return 1;
        }

        if (kind == "bio")
        {
            return 2;
        }

        return kind.Equals("fraud", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
    }

    // The other word stands elsewhere in the member.
    public static int Elsewhere(string kind)
    {
        if (kind is "spam")
        {
            Console.WriteLine(kind);
        }

        return kind switch
        {
            "cyber" => 1,
            "bio" => 2,
            _ => 0,
        };
    }

    // Of a property of the same thing.
    public static int Property(Ticket ticket)
    {
        if (ticket is { Kind: "billing" })
        {
            return 9;
        }

        return ticket.Kind switch
        {
            "cyber" => 1,
            "bio" => 2,
            _ => 0,
        };
    }

    // Of another subject: these two are categories.
    public static int Other(string kind, string tone) => (tone == "spam" ? 1 : 0) + kind switch //~ RFA001 RFA003
    {
        "cyber" => 1,
        "bio" => 2,
        _ => 0,
    };

    // The empty text is no word.
    public static int Empty(string kind) => kind switch //~ RFA001 RFA003
    {
        "cyber" => 1,
        "bio" => 2,
        "" => 0,
        _ => 0,
    };

    public static int IgnoringCase(string kind)
    {
        if (string.Equals(kind, "CYBER", StringComparison.OrdinalIgnoreCase)) //~ RFA001 RFA003
        {
            return 1;
        }

        if (string.Equals(kind, "Bio", StringComparison.OrdinalIgnoreCase))
        {
            return 2;
        }

        return 0;
    }

    // A name with an underscore tells, whatever stands beside it.
    public static int Underscore(string kind) => kind switch //~ RFA003
    {
        "frontier_llm" => 1,
        "chem" => 2,
        _ => 0,
    };

    public sealed record Ticket(string Kind);
}
