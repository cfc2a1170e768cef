using Own = Meadow.Models;

namespace Meadow
{
    public static class Gate
    {
        public static void Branch(Own.Message m, Action<string> ring)
        {
            if (m.StopReason == Own.StopReason.Refusal)
            {
                ring("no");
                ring(m.Content);
            }
        }

        public static bool Group(Own.Message m) => m.StopReason is Own.StopReason.EndTurn or Own.StopReason.Refusal;

        public static int Map(Own.Message m) => m.StopReason switch
        {
            Own.StopReason.EndTurn => 1,
            Own.StopReason.ToolUse => 2,
            _ => 0,
        };

        public static bool Text(Own.Message m) => m.StopReason.ToString() == "refusal";

        public static bool Words(Own.Message m) => m.Explanation.Contains("virus");

        public static int Number(Own.StopReason r) => (int)r;

        public static string Sdk(Anthropic.Models.Messages.Category c) => c.ToString();
    }
}

namespace Meadow.Models
{
    public enum StopReason
    {
        EndTurn,
        ToolUse,
        Refusal,
    }

    public sealed record Message(StopReason StopReason, string Explanation, string Content);
}
