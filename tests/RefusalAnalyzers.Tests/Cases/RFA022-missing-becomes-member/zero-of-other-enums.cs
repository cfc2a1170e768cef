// sdk: none
namespace Harbour;

public enum Topic
{
    Spam,
    Cyber,
    FrontierLlm,
}

public enum NoneFirst
{
    None,
    Cyber,
    FrontierLlm,
}

public enum OtherFirst
{
    Other,
    Bio,
    FrontierLlm,
}

public enum UnspecifiedFirst
{
    Unspecified,
    Bio,
    FrontierLlm,
}

public enum NoZero
{
    Cyber = 1,
    Bio = 2,
    FrontierLlm = 3,
}

public static class Pilot
{
    public static Topic A(Topic? t) => t ?? default;
    public static Topic B(Topic? t) => t.GetValueOrDefault();
    public static NoneFirst C(NoneFirst? t) => t ?? default;
    public static OtherFirst D(OtherFirst? t) => t.GetValueOrDefault();
    public static UnspecifiedFirst E() => default(UnspecifiedFirst);
    public static NoZero F(NoZero? t) => t ?? default;
}
