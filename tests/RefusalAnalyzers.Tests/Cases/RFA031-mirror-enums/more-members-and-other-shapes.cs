namespace Harbour;

public enum RefusalCategory //~ RFA031
{
    Cyber,
    Bio,
    ReasoningExtraction,
    GeneralHarms,
}

[Flags]
public enum Seen //~ RFA031
{
    None = 0,
    Cyber = 1,
    Bio = 2,
}

public static class Holder
{
    private enum Kind : byte //~ RFA031
    {
        Unknown,
        Bio,
        Cyber,
    }

    public enum Whole
    {
        Cyber,
        Bio,
        FrontierLLM,
    }

    public enum Underscored
    {
        Cyber,
        Bio,
        Frontier_Llm,
    }

    public enum Category
    {
        Cyber,
        Bio,
    }

    public enum Area
    {
        CyberSpace,
        BioLab,
    }

    public static string Sdk(Anthropic.Models.Messages.Category c) => c.ToString() + default(Kind);
}
