// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Quay;

public sealed class Berth
{
    private readonly Category _given = default;
    private readonly Category _own = default;
    private readonly Category _left = default; //~ RFA022

    public Berth(Category given)
    {
        _given = given;
        this._own = given;
        Property = given;
    }

    public Category Property { get; } = default;
    public Category Forgotten { get; } = default; //~ RFA022

    public (Category, Category, Category) All => (_given, _own, _left);
    public static (bool Found, Category Value) No() => (false, default(Category));
    public static (bool Found, Category Value) Yes() => (true, default(Category)); //~ RFA022
}

public static class Numbers
{
    public static string Format(Category c) => Enum.Format(typeof(Category), c, "D"); //~ RFA025
    public static string FormatName(Category c) => Enum.Format(typeof(Category), c, "G");
    public static string FormatDay(DayOfWeek day) => Enum.Format(typeof(DayOfWeek), day, "D");
    public static string Small(Category c) => c.ToString("d"); //~ RFA025
    public static string Hex(Category c) => c.ToString("X"); //~ RFA025
    public static string SmallHex(Category c) => c.ToString("x"); //~ RFA025
    public static string General(Category c) => c.ToString("g");
    public static sbyte Byte(Category c) => (sbyte)c; //~ RFA025
    public static double Real(Category c) => (double)c; //~ RFA025
    public static int Boxed(Category c) => (int)(object)c; //~ RFA025
    public static bool Order(object c) => c is > Category.Bio; //~ RFA025
    public static bool Right(Category c) => 0 < c; //~ RFA025
    public static bool Twice(Category c) => !((int)c > 2) && !((long)(int)c < 1); //~ RFA025
    public static int Sum(Category a, Category b) => -(int)a + (int)b; //~ RFA025

    public static int OncePerArm(Category c, bool wet) => c switch
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.FrontierLlm => 3,
        Category.ReasoningExtraction => 4,
        Category.GeneralHarms => 5,
        > Category.GeneralHarms when (int)c < 40 && wet => 6, //~ RFA025
        _ => 7,
    };

    public static int InAnArm(Category c, bool wet) => wet switch
    {
        true => (int)c + (int)c, //~ RFA025
        _ => 3,
    };
}
