// from: mutants that no other case noticed
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Quay;

public sealed class Subjects
{
    private static readonly Category s_fixed = Category.Bio;
    private static Category s_moving = Category.Bio;
    private readonly Category _own;
    private Category _changing;

    public Subjects(Category own, Category changing)
    {
        _own = own;
        _changing = changing;
    }

    public bool Own() => _own == Category.Cyber || _own == Category.Bio; //~ RFA002
    public bool OwnAndThis() => _own == Category.Cyber || this._own == Category.Bio; //~ RFA002
    public bool Another(Subjects other) => _own == Category.Cyber || other._own == Category.Bio;
    public bool TwoOthers(Subjects other, Subjects third) => third._own == Category.Cyber || other._own == Category.Bio;
    public bool SameOther(Subjects other) => other._own == Category.Cyber || other._own == Category.Bio; //~ RFA002
    public static bool Static() => s_fixed == Category.Cyber || s_fixed == Category.Bio; //~ RFA002
    public static bool StaticByType() => Subjects.s_fixed == Category.Cyber || s_fixed == Category.Bio; //~ RFA002
    public bool TwoFields() => _own == Category.Cyber || s_fixed == Category.Bio;
    public static bool Nullable(Category? c) => c.HasValue && (c.Value == Category.Cyber || c.Value == Category.Bio); //~ RFA002
    public static bool NullableAndValue(Category? c) => c == Category.Cyber || c!.Value == Category.Bio; //~ RFA002
    public static bool Elements((Category First, Category Second) both) => both.First == Category.Cyber || both.Second == Category.Bio;
    public static bool SameElement((Category First, Category Second) both) => both.First == Category.Cyber || both.First == Category.Bio; //~ RFA002
    public static bool TwoDetails(RefusalStopDetails d, RefusalStopDetails e) => d.Category == Category.Cyber || e.Category == Category.Bio;
    public static bool SameDetails(Message m) => m.StopDetails?.Category == Category.Cyber || m.StopDetails?.Category == Category.Bio; //~ RFA002
    public static bool TwoMessages(Message m, Message n) => m.StopDetails?.Category == Category.Cyber || n.StopDetails?.Category == Category.Bio;
    public static bool TwoCalls(Func<Category> next) => next() == Category.Cyber || next() == Category.Bio;
    public static bool Mixed(ApiEnum<string, Category> wire) => wire == Category.Cyber || wire.Value() == Category.Bio; //~ RFA002
    public static bool MixedRaw(ApiEnum<string, Category> wire) => wire == Category.Cyber || wire.Raw() == "bio"; //~ RFA002
    public static bool MixedJson(ApiEnum<string, Category> wire) => wire == Category.Cyber || wire.Json.GetString() == "bio"; //~ RFA002
    public static bool MixedLower(ApiEnum<string, Category> wire) => wire == Category.Cyber || wire.Raw().ToLowerInvariant() == "bio"; //~ RFA002
    public static bool MixedTrim(ApiEnum<string, Category> wire) => wire == Category.Cyber || wire.Raw().Trim() == "bio"; //~ RFA002
    public static bool MixedToLower(ApiEnum<string, Category> wire) => wire.Raw() == "cyber" || wire.Raw().ToLower() == "bio"; //~ RFA002
    public static bool Distinct(Category a, Category b) => a == Category.Cyber || b == Category.Bio;

    public static bool Alias(RefusalStopDetails d)
    {
        var c = d.Category;
        return c == Category.Cyber || d.Category == Category.Bio; //~ RFA002
    }

    public static bool AliasOfAlias(Category given)
    {
        var c = given;
        var again = c;
        return given == Category.Cyber || again == Category.Bio; //~ RFA002
    }

    public static bool AliasOfWhatMoves(Category given, Category other)
    {
        var c = given;
        given = other;
        return c == Category.Cyber || given == Category.Bio;
    }

    public static bool AliasGivenTwice(Category given, Category other, bool wet)
    {
        var c = given;
        if (wet)
        {
            c = other;
        }

        return c == Category.Cyber || given == Category.Bio;
    }

    public static int Reassigned(Category c, Category other)
    {
        if (c == Category.Cyber)
        {
            return 1;
        }

        c = other;
        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public static int NotReassigned(Category c, Category other)
    {
        if (c == Category.Cyber) //~ RFA001 RFA003
        {
            return 1;
        }

        other = c;
        if (c == Category.Bio)
        {
            return 2;
        }

        return other.ToString().Length;
    }

    public int FieldReassigned(Category other)
    {
        if (_changing == Category.Cyber)
        {
            return 1;
        }

        _changing = other;
        if (_changing == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public static int StaticReassigned(Category other)
    {
        if (s_moving == Category.Cyber)
        {
            return 1;
        }

        s_moving = other;
        if (s_moving == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public static int ByOut(Category c, Dictionary<string, Category> map)
    {
        if (c == Category.Cyber)
        {
            return 1;
        }

        map.TryGetValue("next", out c);
        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public static int OwnerReassigned(RefusalStopDetails d, RefusalStopDetails other)
    {
        if (d.Category == Category.Cyber)
        {
            return 1;
        }

        d = other;
        if (d.Category == Category.Bio)
        {
            return 2;
        }

        return 0;
    }
}
