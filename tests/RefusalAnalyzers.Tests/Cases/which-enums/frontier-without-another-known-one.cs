// sdk: none
namespace Zoo;

public enum Chip
{
    FrontierLlm,
    Edge,
    Desktop,
}

public static class Keeper
{
    public static int Of(Chip c) => c switch
    {
        Chip.Edge => 1,
        Chip.Desktop => 3,
        _ => 2,
    };

    public static bool Both(Chip c) => c is Chip.Edge or Chip.Desktop;
}
